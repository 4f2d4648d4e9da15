using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Tells lines that end a sentence from lines that go on in the next.</summary>
internal static partial class SentenceEnd
{
    private const string Ends = ".:;!?…";

    /// <summary>Checks that no sentence goes on behind a line: it ends with a mark for that, and not with an abbreviation such as <c>Dr.</c></summary>
    public static bool Is(string line)
    {
        var text = line.AsSpan().TrimEnd(LiteralText.InlineFiller);
        return text is [.., var last] && Ends.Contains(last, StringComparison.Ordinal) && !(last == '.' && Abbreviation.IsMatch(text[Math.Max(0, text.Length - 8)..]));
    }

    [GeneratedRegex(@"(^|[^\p{L}])(Dr|Dra|Drs|Dres|Sr|Sra|Srta|Mr|Mrs|Ms|St|Sta|Prof|Profa|No|Nr|Núm|núm|vs|approx|aprox|p|pág|fig|cf|\p{Lu})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }
}
