namespace ClinicContent.Compiler;

/// <summary>What a link leads to, as a document holds it.</summary>
internal readonly record struct LinkTarget(LinkKind Kind, string Target, string Section = "");
