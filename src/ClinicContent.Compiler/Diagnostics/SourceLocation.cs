namespace ClinicContent.Compiler;

/// <summary>A place in a file: line and column from 1, the column in UTF-16 units as editors count them.</summary>
internal readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>The first character of a file: where something that concerns the whole file is reported.</summary>
    public static SourceLocation Start { get; } = new(1, 1);
}
