using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Namespaces that generated code can stand in.</summary>
internal static partial class CSharpNamespace
{
    public static bool IsValid(string text) => Form.IsMatch(text);

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
