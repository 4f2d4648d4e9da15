namespace ClinicContent;

/// <summary>The names of the built-in formats. Names of formats are compared without regard to case.</summary>
public static class ArticleFormats
{
    /// <summary>An HTML fragment for use within a page.</summary>
    public const string Html = "Html";

    /// <summary>A complete HTML page.</summary>
    public const string Page = "Page";

    /// <summary>Plain text.</summary>
    public const string Text = "Text";

    /// <summary>Markdown: CommonMark, with tables in the form of GitHub Flavored Markdown.</summary>
    public const string Markdown = "Markdown";

    /// <summary>JSON for programs, in the form of schema.org's MedicalWebPage.</summary>
    public const string Json = "Json";

    /// <summary>JSON-LD for the head of a page, safe within a <c>script</c> element.</summary>
    public const string JsonLd = "JsonLd";

    /// <summary>Text for a terminal, with ANSI escape sequences (ECMA-48).</summary>
    public const string Ansi = "Ansi";

    /// <summary>The names of all built-in formats.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = Array.AsReadOnly([Html, Page, Text, Markdown, Json, JsonLd, Ansi]);
}
