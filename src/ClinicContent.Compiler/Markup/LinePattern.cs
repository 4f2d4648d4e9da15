using System.Buffers;
using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>A pattern of markup that Markdown leaves as text, searched for line by line.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Regex">The pattern. Its time is linear: lines are as long as a hostile author makes them.</param>
internal sealed record LinePattern(Rule Rule, Regex Regex)
{
    private const int LongestQuote = 60;

    private const string Part = "mark";

    /// <summary>The name of the markup, for a rule about several.</summary>
    public string? Name { get; init; }

    /// <summary>True when the match must not touch a letter or digit.</summary>
    public bool IsWord { get; init; }

    /// <summary>Characters of which every match has at least one, so that most lines are passed over quickly; null when there are no such.</summary>
    public SearchValues<char>? Needs { get; init; }

    /// <summary>Characters that every match begins with, at the beginning of a line; null where others do as well.</summary>
    public SearchValues<char>? Begins { get; init; }

    /// <summary>True when the pattern concerns the beginning of a line, which the cells of tables do not have.</summary>
    public bool IsOfLine { get; init; }

    /// <param name="rule">The rule.</param>
    /// <param name="pattern">The pattern, in any case. A group <c>mark</c> is the markup without the text around it that makes it such.</param>
    /// <param name="name">The name of the markup.</param>
    /// <param name="needs">Characters of which every match has at least one.</param>
    /// <param name="begins">Characters that every match begins with, at the beginning of a line.</param>
    public static LinePattern Of(Rule rule, string pattern, string? name = null, string? needs = null, string? begins = null) =>
        new(rule, new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
        {
            Name = name,
            IsOfLine = pattern[0] == '^',
            Needs = needs is null ? null : SearchValues.Create(needs),
            Begins = begins is null ? null : SearchValues.Create(begins),
        };

    /// <summary>Finds the first match in a line; null when there is none.</summary>
    public (int Offset, string Quote)? Find(string line)
    {
        foreach (var found in FindAll(line))
        {
            return found;
        }

        return null;
    }

    /// <summary>Finds all matches in a line.</summary>
    public IEnumerable<(int Offset, string Quote)> FindAll(string line) => MayMatch(line) ? Match(line) : [];

    private bool MayMatch(string line) =>
        (Begins is null || (line.Length > 0 && Begins.Contains(line[0]))) && (Needs is null || line.AsSpan().ContainsAny(Needs));

    private IEnumerable<(int Offset, string Quote)> Match(string line)
    {
        for (var match = Regex.Match(line); match.Success; match = match.NextMatch())
        {
            var found = match.Groups[Part] is { Success: true } part ? part : match;
            if (!IsWord || (!IsLetter(line, found.Index - 1) && !IsLetter(line, found.Index + found.Length)))
            {
                yield return (found.Index, Quote(found.Value));
            }
        }
    }

    /// <summary>Shortens a part of a line for a message.</summary>
    public static string Quote(string text)
    {
        var quote = text.Replace(LiteralText.InlineFiller.ToString(), "", StringComparison.Ordinal).Replace('\u00A0', ' ').Trim();
        return quote.Length <= LongestQuote ? quote : $"{quote.AsSpan(0, char.IsHighSurrogate(quote[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)}...";
    }

    private static bool IsLetter(string line, int at) => at >= 0 && at < line.Length && (char.IsLetterOrDigit(line[at]) || line[at] is ':' or '/');
}
