namespace ClinicContent.Compiler;

/// <summary>A location in a file: line and column from 1. The column counts UTF-16 units, as editors do.</summary>
internal readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>The first character of a file, the location of errors that concern the whole file.</summary>
    public static SourceLocation Start { get; } = new(1, 1);
}
