using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Finds marks of emphasis and code that are left in a text.</summary>
internal static partial class LostEmphasis
{
    /// <summary>The greatest number of stars that a note begins with.</summary>
    public const int MostStars = 3;

    private const string BeforeKey = "(\"“'‘";

    // Behind these, low lines are a place to write on, as in "Pain (0-10): __."
    private const string BeforeBlank = ":(=/$#.";

    /// <summary>Finds the first mark in a line that emphasizes nothing; null when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="notes">The numbers of stars, as bits, that notes of the text begin with, so that as many behind a word refer to them.</param>
    public static (int Offset, string Mark)? Find(string line, int notes = 0)
    {
        var stars = line.AsSpan().Count('*');
        bool? isProduct = null, isKey = null;
        for (var at = line.AsSpan().IndexOfAny('*', '_', '`'); at >= 0;)
        {
            var (mark, end) = (line[at], at + 1);
            while (end < line.Length && line[end] == mark)
            {
                end++;
            }

            var (before, after) = (at == 0 ? ' ' : line[at - 1], end == line.Length ? ' ' : line[end]);
            if (IsLost(mark, end - at, before, after, hasOthers: stars > 1) && !IsBetweenNumbers(line, at, end) && !IsSign(line, at, end, stars, notes)
                && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after) && end - at == 1 && (isProduct ??= HasProduct(line)))
                && !(mark == '*' && end - at == 1 && (IsSpaceOrDigit(after) || (char.IsPunctuation(after) && stars == 1)) && (char.IsWhiteSpace(before) || BeforeKey.Contains(before, StringComparison.Ordinal)) && (isKey ??= (stars == 1 || StarKey.IsMatch(line)) && Telephone.IsMatch(line))))
            {
                return (at, line[at..Math.Min(end, at + 3)]);
            }

            at = line.AsSpan(end).IndexOfAny('*', '_', '`') is var next and >= 0 ? end + next : -1;
        }

        return null;
    }

    /// <summary>The numbers of stars, as bits, that stand behind words and refer to notes.</summary>
    public static int References(string line)
    {
        var counts = 0;
        foreach (var (at, end) in StarsOf(line))
        {
            counts |= end - at <= MostStars && IsReference(line, at, end) ? 1 << (end - at) : 0;
        }

        return counts;
    }

    // Not a star between two numbers, nor a line to write on, nor the name of a file.
    private static bool IsLost(char mark, int count, char before, char after, bool hasOthers) => mark switch
    {
        '`' => true,
        '*' => count > 1 || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after) || hasOthers,
        _ when count > 2 || (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) => false,
        _ => count > 1 || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after),
    };

    // Marks that say something themselves: those of a note, of a rating, and a place to write on.
    private static bool IsSign(string line, int at, int end, int stars, int notes)
    {
        var (before, after) = (at == 0 ? ' ' : line[at - 1], end == line.Length ? ' ' : line[end]);
        var isApart = !char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after) && before != LiteralText.InlineFiller && after != LiteralText.InlineFiller;
        switch (line[at])
        {
            case '*' when end - at is > 1 and <= MostStars && (notes >> (end - at) & 1) == 1 && (at == 0 || IsReference(line, at, end)):
                return true;
            case '*' when end - at > 2:
                return isApart && stars == end - at && before is '(' or '[' or '"' or '“';
            case '*' when end - at == 1:
                return ((notes & 2) != 0 && (at == 0 || IsReference(line, at, end))) || (stars == 1 && end < line.Length && after == ' ' && IsReference(line, at, end));
            case '_' when end - at == 2 && isApart:
                return line.AsSpan(0, at).TrimEnd() is [.., var last] && BeforeBlank.Contains(last, StringComparison.Ordinal);
            default:
                return false;
        }
    }

    private static bool IsReference(string line, int at, int end) =>
        at > 0 && (char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is ')' or '®' or '™' or '%' or '"' or '”' or '.') && (end == line.Length || char.IsWhiteSpace(line[end]) || line[end] is LiteralText.BlockFiller or LiteralText.InlineFiller || (char.IsPunctuation(line[end]) && line[end] != '*'));

    private static bool HasProduct(string line) => StarsOf(line).Any(stars => IsBetweenNumbers(line, stars.At, stars.End));

    private static IEnumerable<(int At, int End)> StarsOf(string line)
    {
        for (var at = line.IndexOf('*'); at >= 0;)
        {
            var end = line.AsSpan(at).IndexOfAnyExcept('*') is var count and > 0 ? at + count : line.Length;
            yield return (at, end);
            at = line.IndexOf('*', end);
        }
    }

    // "5*3", "5 *3" and "2*(3+4)" are products, and "B*57" is a name.
    private static bool IsBetweenNumbers(string line, int at, int end)
    {
        if (line[at] == '`')
        {
            return false;
        }

        var before = line.AsSpan(0, at);
        var after = line.AsSpan(end);
        if (before is [.., var left] && after is [var right, ..] && char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) && (char.IsDigit(left) || char.IsDigit(right)))
        {
            return true;
        }

        // "*67" is a number to dial.
        if (line[at] == '*' && line.AsSpan().Count('*') == 1 && (before.IsEmpty || IsSpaceOrDigit(before[^1])) && (after.IsEmpty || IsSpaceOrDigit(after[0])))
        {
            return true;
        }

        return before.TrimEnd() is [.., var first] && after.TrimStart() is [var second, ..] && (char.IsDigit(first) || first is ')' or '%') && (char.IsDigit(second) || second is '(');
    }

    // "Press *9, then *": the key of a telephone.
    [GeneratedRegex(@"(^|[\s(""“])\*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex StarKey { get; }

    [GeneratedRegex(@"\b(press|push|dial|enter|key|star|marque|marcar|marca|pulse|oprima|presione|tecla|asterisco)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Telephone { get; }

    private static bool IsSpaceOrDigit(char letter) => char.IsWhiteSpace(letter) || char.IsDigit(letter);
}
