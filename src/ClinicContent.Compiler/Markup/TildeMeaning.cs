using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Tells the tilde before the meaning of a term from that before a signature, such as <c>~ Ana Ruiz</c>.</summary>
internal static partial class TildeMeaning
{
    private const int LongestTerm = 60;

    /// <summary>Checks that a line which begins with a tilde can be the meaning of a term.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The line above it, or that of the paragraph above; null when there is none.</param>
    public static bool Is(string line, string? above) =>
        above is { Length: <= LongestTerm } && !Name.IsMatch(line) && above.AsSpan().TrimEnd(LiteralText.InlineFiller) is [.., var last] && (char.IsLetterOrDigit(last) || last is ')');

    [GeneratedRegex(@"^~[ \t\u00A0]+(\p{Lu}[\p{L}.'-]*[ \t,]*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }
}
