namespace ClinicContent.Compiler;

/// <summary>The target of a link, as a document holds it.</summary>
internal readonly record struct LinkTarget(LinkKind Kind, string Target, string Section = "");
