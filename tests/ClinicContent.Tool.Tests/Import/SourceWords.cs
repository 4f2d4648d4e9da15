using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

/// <summary>Compares the words of a source with those of its article, without any code of the import.</summary>
internal static partial class SourceWords
{
    /// <summary>The words of a plain text.</summary>
    public static IReadOnlyList<string> OfText(string text) => [.. Word.Matches(text).Select(match => match.Value.ToUpperInvariant())];

    /// <summary>The words that occur less often in an article and its report than in the source.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> source, string result)
    {
        var found = OfText(result).CountBy(word => word).ToDictionary();
        return source.CountBy(word => word.ToUpperInvariant()).Where(word => found.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
