namespace ClinicContent.Compiler;

/// <summary>Finds the words of a text: whatever stands between white space, slashes and dashes and has a letter or digit.</summary>
internal static class WordSplitter
{
    private static readonly char[] Between = ['/', '—', '–', '…'];

    public static IEnumerable<string> Split(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(token => token.Split(Between))
            .Where(word => word.Any(char.IsLetterOrDigit));
}
