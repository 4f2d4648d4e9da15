using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Shows the path of a file: whole, so that an editor finds the file, and without characters that would begin a line or change the direction of text.</summary>
internal static class DisplayPath
{
    public static string Of(string path) =>
        path.EnumerateRunes().Any(PlainText.IsUnsafe)
            ? string.Concat(path.EnumerateRunes().Select(rune => (PlainText.IsUnsafe(rune) ? Rune.ReplacementChar : rune).ToString()))
            : path;
}
