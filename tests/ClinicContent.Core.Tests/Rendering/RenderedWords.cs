using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>The words of a rendering, without what its format adds, so that two formats can be compared.</summary>
internal static partial class RenderedWords
{
    /// <summary>All letters and digits in order, in upper case: what a format does to spaces and signs must not hide a lost word.</summary>
    public static string LettersOf(string text) =>
        string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => Rune.ToUpperInvariant(rune).ToString()));

    /// <summary>The text without the escape sequences of a terminal.</summary>
    public static string WithoutStyles(string ansi) => Sgr().Replace(ansi, "");

    public static IEnumerable<char> ControlsOf(string text) => text.Where(c => char.IsControl(c) && c != '\n');

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Sgr();
}
