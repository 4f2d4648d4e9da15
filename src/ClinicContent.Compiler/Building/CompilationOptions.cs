namespace ClinicContent.Compiler;

/// <summary>How a folder of articles is compiled.</summary>
internal sealed record CompilationOptions
{
    /// <summary>The name of the pack.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the class that holds the articles, which none of them can have.</summary>
    public string ClassName { get; init; } = CodeGenerator.ClassName;

    /// <summary>The language that articles are given in when none is asked for.</summary>
    public string DefaultLanguage { get; init; } = "en";

    /// <summary>The day that reviews are compared with; null to find none overdue. It is never taken from the clock.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The file that remembers what became of each article; null to compile all of them.</summary>
    public string? CachePath { get; init; }

    /// <summary>Who is told how far the work has come.</summary>
    public ProgressReport? Progress { get; init; }

    /// <summary>The files that codes are judged by, in order; none to judge those that the compiler knows itself.</summary>
    public IReadOnlyList<string> CodeFiles { get; init; } = [];

    /// <summary>Whether the result holds each block with its sources.</summary>
    public bool WithEvidence { get; init; }

    /// <summary>Whether a broken quality rule fails the build.</summary>
    public bool WarningsAsErrors { get; init; }
}
