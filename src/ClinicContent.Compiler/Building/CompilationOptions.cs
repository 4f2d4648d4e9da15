namespace ClinicContent.Compiler;

/// <summary>Options for compiling a folder of articles.</summary>
internal sealed record CompilationOptions
{
    /// <summary>The name of the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the class that holds the articles. No article can have this name.</summary>
    public string ClassName { get; init; } = CodeGenerator.ClassName;

    /// <summary>The language of articles when a reader asks for none.</summary>
    public string DefaultLanguage { get; init; } = "en";

    /// <summary>The day that reviews are compared with; null to find none overdue. It is never taken from the clock.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The file that caches the result for each article; null to compile all of them.</summary>
    public string? CachePath { get; init; }

    /// <summary>False to read that file and leave it as it is.</summary>
    public bool WritesCache { get; init; } = true;

    /// <summary>The receiver of progress messages; null for none.</summary>
    public ProgressReport? Progress { get; init; }

    /// <summary>The files that codes are checked against, in order; empty for the codes that the compiler knows itself.</summary>
    public IReadOnlyList<string> CodeFiles { get; init; } = [];

    /// <summary>The packs besides this one that links can lead to; null when they are not known, and links to them are not checked.</summary>
    public OtherPacks? OtherPacks { get; init; }

    /// <summary>True to add each block with its sources to the result.</summary>
    public bool WithEvidence { get; init; }

    /// <summary>True when a broken quality rule fails the build.</summary>
    public bool WarningsAsErrors { get; init; }
}
