using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Replaces a clinic's data with placeholders: its name in its forms, its telephone number in any notation, and the addresses of its pages.</summary>
internal sealed partial class ClinicPlaceholders
{
    private const string NameValue = "{{clinic.name}}";
    private const string PhoneValue = "{{clinic.phone}}";
    private const string Keypad = "22233344455566677778889999";
    private const int NationalDigits = 10;

    // A name in a text takes no more room than this beyond its own.
    private static readonly TimeSpan MatchTime = TimeSpan.FromSeconds(2);

    private readonly ImportReport _report;
    private readonly Regex? _name;
    private readonly string? _phone; // the digits that a telephone dials, without a country code where there is none in the text
    private readonly bool _isNorthAmerican;
    private readonly Dictionary<string, string> _pages = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="clinic">The clinic; null when nothing is replaced.</param>
    /// <param name="report">The report of replacements.</param>
    public ClinicPlaceholders(ClinicProfile? clinic, ImportReport report)
    {
        _report = report;
        if (clinic is null)
        {
            return;
        }

        _name = NamePattern([clinic.Name, .. clinic.Translations.Values.Select(translation => translation.Name)]);
        if (clinic.Phone is { } phone && PhoneNumber.Parse(phone, out _) is { } number)
        {
            var dialled = number.Dialled.Split(';')[0];
            _isNorthAmerican = dialled.StartsWith("+1", StringComparison.Ordinal) && dialled.Length == NationalDigits + 2;
            _phone = _isNorthAmerican ? dialled[2..] : dialled.TrimStart('+');
        }

        foreach (var field in ClinicField.All.Where(field => field.Kind == ClinicFieldKind.Page))
        {
            AddPage(clinic[field], $"{ClinicNames.LinkScheme}:{field.WrittenName}");
        }
    }

    /// <summary>The pieces with placeholders.</summary>
    public IReadOnlyList<TextPiece> Fill(IReadOnlyList<TextPiece> pieces)
    {
        if (_name is null)
        {
            return pieces;
        }

        var text = string.Concat(pieces.Select(piece => piece.Text));
        var found = Find(text).OrderBy(each => each.Start).ToList();
        var filled = found.Count == 0 ? [.. pieces] : Replace(pieces, text, found);
        return [.. filled.Select(FillLink)];
    }

    /// <summary>Reports the clinic's data in places that cannot have a placeholder.</summary>
    public void ReportIn(string text, SourceLocation location, string where)
    {
        if (_name is not null)
        {
            foreach (var (start, end, _) in Find(text))
            {
                _report.Changed(location, $"'{text[start..end]}' stands in {where}, where no placeholder can stand, and is kept: reword it, so that it fits any clinic");
            }
        }
    }

    private TextPiece FillLink(TextPiece piece)
    {
        if (piece.Link is not { Length: > 0 } link || link.StartsWith("clinic:", StringComparison.Ordinal))
        {
            return piece;
        }

        var target = SafeAddress.Scheme(link) == "tel" && _phone is not null && PhoneEnd(link, PhoneNumber.Scheme.Length) > 0 ? "clinic:phone" : _pages.GetValueOrDefault(Plain(link));
        if (target is null)
        {
            return piece;
        }

        _report.Changed(piece.Location, $"the link to {DisplayText.Of(link)} now leads to {target}");
        return piece with { Link = target, WrittenLink = null };
    }

    private List<(int Start, int End, string Value)> Find(string text)
    {
        var found = new List<(int Start, int End, string Value)>();
        foreach (Match match in _name!.Matches(text))
        {
            found.Add((match.Index, match.Index + match.Length, NameValue));
        }

        var (names, name) = (found.Count, 0);
        for (var at = 0; _phone is not null && at < text.Length; at++)
        {
            if ((char.IsAsciiDigit(text[at]) || text[at] is '+' or '(') && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && PhoneEnd(text, at) is > 0 and var end)
            {
                while (name < names && found[name].End <= at)
                {
                    name++;
                }

                if (name == names || end <= found[name].Start)
                {
                    found.Add((at, end, PhoneValue));
                }

                at = end - 1;
            }
        }

        return found;
    }

    // Where the clinic's number ends that begins here in whatever notation; -1 when another number or none begins.
    private int PhoneEnd(string text, int start)
    {
        foreach (var digits in _isNorthAmerican ? [_phone!, $"1{_phone}"] : (string[])[_phone!])
        {
            var (at, matched) = (start, 0);
            while (at < text.Length && matched < digits.Length)
            {
                var c = text[at];
                var digit = char.IsAsciiDigit(c) ? c : char.IsAsciiLetter(c) && matched > 3 ? Keypad[char.ToUpperInvariant(c) - 'A'] : '\0';
                if (digit == digits[matched])
                {
                    matched++;
                }
                else if (digit != '\0' || !(c is ' ' or '-' or '.' or '(' or ')' or '/' or '+' or '\u00A0' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2022' or '\u00B7') || at - start > 40)
                {
                    break;
                }

                at++;
            }

            // A word can have more letters than the number has digits.
            var isWord = at > start && char.IsAsciiLetter(text[at - 1]);
            while (isWord && matched == digits.Length && at < text.Length && char.IsAsciiLetter(text[at]))
            {
                at++;
            }

            if (matched == digits.Length && (at == text.Length || !char.IsLetterOrDigit(text[at])))
            {
                return at;
            }
        }

        return -1;
    }

    private List<TextPiece> Replace(IReadOnlyList<TextPiece> pieces, string text, List<(int Start, int End, string Value)> found)
    {
        var (filled, offset, next) = (new List<TextPiece>(), 0, 0);
        foreach (var piece in pieces)
        {
            var (at, end) = (offset, offset + piece.Text.Length);
            while (next < found.Count && found[next].Start < end)
            {
                var (start, stop, value) = found[next];
                if (start > at)
                {
                    filled.Add(piece with { Text = piece.Text[(at - offset)..(start - offset)] });
                }

                if (start >= offset)
                {
                    filled.Add(piece with { Text = value, IsValue = true });
                    var written = text[start..stop];
                    _report.Changed(piece.Location, $"'{written}' is now {value}");
                }

                at = Math.Min(stop, end);
                if (stop > end)
                {
                    break;
                }

                next++;
            }

            if (at < end)
            {
                filled.Add(piece with { Text = piece.Text[(at - offset)..] });
            }

            offset = end;
        }

        return filled;
    }

    private void AddPage(string? url, string target)
    {
        if (url is { Length: > 1 })
        {
            _pages.TryAdd(Plain(url), target);
        }
    }

    // http or https, with www or without, with a slash at the end or without: one page.
    private static string Plain(string url)
    {
        var rest = url.Contains("://", StringComparison.Ordinal) ? url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..] : url;
        return (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest).TrimEnd('/');
    }

    // With and without "The" and "LLC", with any white space, "&" or "and", and any apostrophe. Words of a name have a meaning of their own as well: they are the name where each
    // begins with a capital as it does there, or the first is all in capitals.
    private static Regex? NamePattern(IEnumerable<string?> names)
    {
        var patterns = names.Select(name => ClinicContent.PlainText.Clean(name ?? "")).Where(name => name.Length > 1).Select(Pattern).Where(pattern => pattern.Length > 0).Distinct().OrderByDescending(pattern => pattern.Length).ToList();
        return new Regex(
            patterns.Count == 0 ? "(?!)" : $@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{Nd}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            MatchTime);
    }

    private static string Pattern(string name)
    {
        var words = WordSplit.Split(name).Where(word => word.Length > 0).ToList();
        var article = words.Count > 1 && words[0].ToUpperInvariant() is "THE" or "LA" or "EL";
        if (article)
        {
            words.RemoveAt(0);
        }

        var isCompany = words.Count > 1 && Legal.Contains(words[^1].Trim('.', ',').Replace(".", "", StringComparison.Ordinal));
        if (isCompany)
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count == 0 || (words.Count == 1 && words[0].Length < 3))
        {
            return "";
        }

        // A point that ends the sentence is not that of "Inc.".
        const string PointOfShort = @"(?:\.(?=\s+(?-i:[\p{Ll}\p{Nd}])|[,;:'’]))?";
        const string Gap = @"[\s\u00A0\-‐‑–—]{1,3}";
        // One word alone is the name with what the name has besides it.
        var isWord = words.Count == 1;
        var before = article ? $"(?:(?:the|la|el){Gap}){(isWord && !isCompany ? "" : "?")}" : $"(?:the{Gap})?";
        var inCapitals = words[0].Length > 1 && words[0].Any(char.IsLower) ? $"|(?-i:{Spelled(words[0].ToUpperInvariant())}){string.Concat(words.Skip(1).Select(word => $",?{Gap}{Spelled(word)}"))}" : "";
        var after = $@"(?:,?\s{{1,3}}(?:L\.?L\.?C|P\.?L\.?L\.?C|P\.?C|Inc|Ltd|P\.?A|L\.?L\.?P|Corp)\b{PointOfShort}){(isWord && isCompany ? "" : "?")}";
        return $"{before}(?:{string.Join($",?{Gap}", words.Select(Capital))}{inCapitals}){after}";

        static string Capital(string word) => char.IsUpper(word[0]) && !IsAnd(word) ? $"(?-i:{Regex.Escape(word[..1])}){Spelled(word[1..])}" : Spelled(word);
    }

    private static string Spelled(string word) =>
        word is "&" || IsAnd(word) ? "(?:&|and)" : word is "y" or "Y" ? "(?:&|y)" : Apostrophe.Replace(Regex.Escape(word.TrimEnd(',')), "['’‘]");

    private static bool IsAnd(string word) => word.Equals("and", StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Legal = new(StringComparer.OrdinalIgnoreCase) { "LLC", "PLLC", "PC", "Inc", "Ltd", "PA", "LLP", "Corp" };

    [GeneratedRegex("['’‘]", RegexOptions.CultureInvariant)]
    private static partial Regex Apostrophe { get; }

    [GeneratedRegex(@"[\s\u00A0\-‐‑–—]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordSplit { get; }
}
