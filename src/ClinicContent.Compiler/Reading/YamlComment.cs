namespace ClinicContent.Compiler;

/// <summary>A comment of YAML that stands behind a value.</summary>
/// <param name="Text">The comment with its <c>#</c>.</param>
/// <param name="Location">Its location.</param>
internal sealed record YamlComment(string Text, SourceLocation Location);
