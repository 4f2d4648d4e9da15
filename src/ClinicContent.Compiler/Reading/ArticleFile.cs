namespace ClinicContent.Compiler;

/// <summary>A file of articles as it was found, and after it what was read from it.</summary>
internal sealed class ArticleFile(string fullPath, string shownPath, string language, string slug)
{
    /// <summary>The name of the file that holds what every article of a language ends with.</summary>
    public const string FooterName = "_closing";

    /// <summary>The name of the file that holds the help boxes of a language.</summary>
    public const string HelpName = "_help";

    public string FullPath => fullPath;

    public string Language => language;

    public string Slug => slug;

    public bool IsFooter => slug == FooterName;

    public bool IsHelp => slug == HelpName;

    /// <summary>Whether the file is an article, not something that the articles of its language share.</summary>
    public bool IsArticle => !IsFooter && !IsHelp;

    public DiagnosticList Diagnostics { get; } = new(shownPath);

    /// <summary>Null when the file cannot be read, and once nothing asks for the text any more.</summary>
    public byte[]? Bytes { get; set; }

    /// <summary>The SHA-256 of its bytes, when there is a cache to look it up in.</summary>
    public byte[]? Hash { get; set; }

    /// <summary>Null when the file cannot be read, and unless something asks for the text.</summary>
    public SourceText? Source { get; set; }

    /// <summary>Where the text below the front matter begins.</summary>
    public int BodyStart { get; set; }

    /// <summary>Null when there is none that could be read.</summary>
    public FrontMatter? FrontMatter { get; set; }

    /// <summary>Lets go of the text, which is most of what there is of a large library, once all that is asked of it is known.</summary>
    public void ForgetText() => (Bytes, Source) = (null, null);
}
