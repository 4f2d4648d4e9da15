namespace ClinicContent.Compiler;

/// <summary>Finds marks of emphasis and code that are left in a text.</summary>
internal static class LostEmphasis
{
    /// <summary>Finds the first mark in a line that emphasizes nothing; null when there is none.</summary>
    public static (int Offset, string Mark)? Find(string line)
    {
        var stars = line.AsSpan().Count('*');
        for (var at = line.AsSpan().IndexOfAny('*', '_', '`'); at >= 0;)
        {
            var (mark, end) = (line[at], at + 1);
            while (end < line.Length && line[end] == mark)
            {
                end++;
            }

            var (before, after) = (at == 0 ? ' ' : line[at - 1], end == line.Length ? ' ' : line[end]);
            if (IsLost(mark, end - at, before, after, hasOthers: stars > 1) && !IsBetweenNumbers(line, at, end))
            {
                return (at, line[at..Math.Min(end, at + 3)]);
            }

            at = line.AsSpan(end).IndexOfAny('*', '_', '`') is var next and >= 0 ? end + next : -1;
        }

        return null;
    }

    // Not a star between two numbers, nor a line to write on, nor the name of a file.
    private static bool IsLost(char mark, int count, char before, char after, bool hasOthers) => mark switch
    {
        '`' => true,
        '*' => count > 1 || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after) || hasOthers,
        _ when count > 2 || (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) => false,
        _ => count > 1 || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after),
    };

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

    private static bool IsSpaceOrDigit(char letter) => char.IsWhiteSpace(letter) || char.IsDigit(letter);
}
