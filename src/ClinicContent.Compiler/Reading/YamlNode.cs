namespace ClinicContent.Compiler;

/// <summary>A value in front matter, and where it begins in the file.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>What a message calls it.</summary>
    public abstract string Shape { get; }
}
