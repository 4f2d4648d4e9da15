namespace ClinicContent.Compiler;

/// <summary>A value in front matter with its location in the file.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>The kind of value in messages.</summary>
    public abstract string Shape { get; }
}
