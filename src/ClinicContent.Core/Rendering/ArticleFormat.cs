namespace ClinicContent;

/// <summary>The formats that an article can be rendered in.</summary>
public enum ArticleFormat
{
    /// <summary>An HTML fragment, to stand within a page.</summary>
    Html,

    /// <summary>A complete HTML page.</summary>
    Page,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown (CommonMark; tables as GitHub Flavored Markdown writes them).</summary>
    Markdown,

    /// <summary>JSON for programs, shaped like schema.org's MedicalWebPage.</summary>
    Json,

    /// <summary>JSON-LD for the head of a page, safe within a <c>script</c> element.</summary>
    JsonLd,

    /// <summary>Text for a terminal, with ANSI escape sequences (ECMA-48).</summary>
    Ansi,
}
