namespace ClinicContent;

/// <summary>A search of a site's articles. Immutable. It holds the words of a visitor, so it is never kept, and its text is never part of a log.</summary>
public sealed class SiteSearchQuery
{
    /// <summary>The greatest length of <see cref="Text"/>, in characters.</summary>
    public const int MaxTextLength = 300;

    /// <summary>Creates a search.</summary>
    /// <param name="text">The words to search for, any text. Text beyond <see cref="MaxTextLength"/> is not read.</param>
    /// <param name="language">The language to search in; null for that of the address.</param>
    public SiteSearchQuery(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var length = text.Length <= MaxTextLength ? text.Length : char.IsHighSurrogate(text[MaxTextLength - 1]) ? MaxTextLength - 1 : MaxTextLength;
        (Text, Language) = (PlainText.Clean(text[..length]), language);
    }

    /// <summary>The words, without control characters, with single spaces between them.</summary>
    public string Text { get; }

    /// <summary>The language to search in; null for that of the address.</summary>
    public string? Language { get; }

    /// <summary>Lists the errors in the query. The text never has one.</summary>
    /// <returns>A sentence for each error; empty when the query can be asked.</returns>
    public IReadOnlyList<string> Validate() =>
        Language is null || LanguageTag.IsValid(Language) ? [] : [$"language '{DisplayText.Of(Language)}' is not a language tag: use one such as 'en' or 'es-MX'."];
}
