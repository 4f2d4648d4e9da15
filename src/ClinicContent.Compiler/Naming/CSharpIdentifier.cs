using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Names that generated code can give to its declarations.</summary>
internal static partial class CSharpIdentifier
{
    // The reserved keywords (C# language specification, 6.4.4); contextual ones are names.
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    ];

    public static bool IsValid(string text) => Form.IsMatch(text) && !Keywords.Contains(text);

    /// <summary>Checks for identifiers joined by points.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsValid);

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
