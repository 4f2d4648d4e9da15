namespace ClinicContent.Compiler;

/// <summary>The interface words and topic names of a language in <c>_words.json</c>.</summary>
internal sealed class WordsFile(string fullPath, string shownPath, string language)
{
    /// <summary>The name of the file in the folder of its language.</summary>
    public const string Name = "_words.json";

    public string FullPath => fullPath;

    public string Language => language;

    public DiagnosticList Diagnostics { get; } = new(shownPath);

    /// <summary>The bytes of the file; null when it cannot be read.</summary>
    public byte[]? Bytes { get; set; }

    /// <summary>A word for each <see cref="InterfaceWord"/>; null where the file gives none.</summary>
    public string?[] Words { get; } = new string?[InterfaceWords.Count];

    /// <summary>The names of the twelve months; null when the file gives none.</summary>
    public string[]? Months { get; set; }

    /// <summary>The pattern of a date; null when the file gives none.</summary>
    public string? DatePattern { get; set; }

    /// <summary>The form of the first day of a month; null for a plain 1.</summary>
    public string? FirstDay { get; set; }

    /// <summary>The names of topics by slug, with their locations.</summary>
    public Dictionary<string, (string Name, SourceLocation Location)> Topics { get; } = [];
}
