namespace ClinicContent.Compiler;

/// <summary>A file of articles as found, and the results of reading it.</summary>
internal sealed class ArticleFile(string fullPath, string shownPath, string language, string slug)
{
    /// <summary>The name of the file with the shared end of every article of a language.</summary>
    public const string FooterName = "_closing";

    /// <summary>The name of the file with the help boxes of a language.</summary>
    public const string HelpName = "_help";

    public string FullPath => fullPath;

    public string Language => language;

    public string Slug => slug;

    public bool IsFooter => slug == FooterName;

    public bool IsHelp => slug == HelpName;

    /// <summary>True for an article, false for a file that the articles of its language share.</summary>
    public bool IsArticle => !IsFooter && !IsHelp;

    public DiagnosticList Diagnostics { get; } = new(shownPath);

    /// <summary>The bytes of the file; null when the file cannot be read, and once its text is no longer needed.</summary>
    public byte[]? Bytes { get; set; }

    /// <summary>The SHA-256 of its bytes, when there is a cache to look it up in.</summary>
    public byte[]? Hash { get; set; }

    /// <summary>The text of the file; null when the file cannot be read, and until the text is needed.</summary>
    public SourceText? Source { get; set; }

    /// <summary>The offset of the text below the front matter.</summary>
    public int BodyStart { get; set; }

    /// <summary>The front matter; null when there is none that could be read.</summary>
    public FrontMatter? FrontMatter { get; set; }

    /// <summary>Frees the text, the largest part of a large library in memory, once it is no longer needed.</summary>
    public void ForgetText() => (Bytes, Source) = (null, null);
}
