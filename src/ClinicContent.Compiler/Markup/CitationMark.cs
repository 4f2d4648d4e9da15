namespace ClinicContent.Compiler;

/// <summary>The mark of a citation, such as <c>[@nhs]</c>, which stands at the end of a block.</summary>
internal static class CitationMark
{
    public const string Begin = "[@";

    /// <summary>The text before the citation that ends it; the whole text when none does.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text) => text is [.., ']'] && text.LastIndexOf(Begin) is var begin and >= 0 ? text[..begin] : text;
}
