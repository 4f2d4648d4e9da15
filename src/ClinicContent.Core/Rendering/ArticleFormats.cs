namespace ClinicContent;

/// <summary>The names of the built-in formats. Names of formats are compared without regard to case.</summary>
public static class ArticleFormats
{
    /// <summary>An HTML fragment, to stand within a page.</summary>
    public const string Html = "Html";

    /// <summary>A complete HTML page.</summary>
    public const string Page = "Page";

    /// <summary>Plain text.</summary>
    public const string Text = "Text";

    /// <summary>Markdown (CommonMark; tables as GitHub Flavored Markdown writes them).</summary>
    public const string Markdown = "Markdown";

    /// <summary>JSON for programs, shaped like schema.org's MedicalWebPage.</summary>
    public const string Json = "Json";

    /// <summary>JSON-LD for the head of a page, safe within a <c>script</c> element.</summary>
    public const string JsonLd = "JsonLd";

    /// <summary>Text for a terminal, with ANSI escape sequences (ECMA-48).</summary>
    public const string Ansi = "Ansi";

    /// <summary>All of these names.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = Array.AsReadOnly([Html, Page, Text, Markdown, Json, JsonLd, Ansi]);
}
