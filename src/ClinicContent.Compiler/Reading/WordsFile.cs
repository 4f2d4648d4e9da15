namespace ClinicContent.Compiler;

/// <summary>The interface words and topic names of a language, as <c>_words.json</c> gives them.</summary>
internal sealed class WordsFile(string fullPath, string shownPath, string language)
{
    /// <summary>The name of the file in the folder of its language.</summary>
    public const string Name = "_words.json";

    public string FullPath => fullPath;

    public string Language => language;

    public DiagnosticList Diagnostics { get; } = new(shownPath);

    /// <summary>Null when the file cannot be read.</summary>
    public byte[]? Bytes { get; set; }

    /// <summary>A word for each <see cref="InterfaceWord"/>; null where the file gives none.</summary>
    public string?[] Words { get; } = new string?[InterfaceWords.Count];

    /// <summary>The names of the twelve months; null when the file gives none.</summary>
    public string[]? Months { get; set; }

    /// <summary>How a date is written; null when the file does not say.</summary>
    public string? DatePattern { get; set; }

    /// <summary>How the first day of a month is written; null for a plain 1.</summary>
    public string? FirstDay { get; set; }

    /// <summary>The names of topics by slug, and where they stand.</summary>
    public Dictionary<string, (string Name, SourceLocation Location)> Topics { get; } = [];
}
