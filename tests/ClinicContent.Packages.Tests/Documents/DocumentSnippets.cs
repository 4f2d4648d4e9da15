using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

/// <summary>Makes a file of each piece of code that a document shows without a name, so that all compile in one project.</summary>
internal static partial class DocumentSnippets
{
    /// <summary>What a piece may use without saying where it comes from.</summary>
    private static readonly (string Name, string Type)[] Given =
    [
        ("args", "string[]"), ("builder", "WebApplicationBuilder"), ("app", "WebApplication"), ("services", "IServiceCollection"), ("configuration", "IConfiguration"),
        ("library", "IArticleLibrary"), ("renderer", "IArticleRenderer"), ("article", "Article"), ("clinic", "ClinicProfile"), ("HttpContext", "HttpContext"),
    ];

    public static string AsFile(DocumentBlock block, int number)
    {
        var code = Using().Replace(block.Text, "");
        var usings = string.Join('\n', Using().Matches(block.Text).Select(match => match.Value.Trim()).Append("using ClinicContent;").Append("using MyClinic;").Distinct());
        if (Declaration().IsMatch(code))
        {
            return $"{usings}\n\n{code}";
        }

        var parameters = Given.Where(given => Regex.IsMatch(code, $@"\b{given.Name}\b") && !Regex.IsMatch(code, $@"\b(var|{Regex.Escape(given.Type)}) {given.Name}\b")).Select(given => $"{given.Type} {given.Name}");
        return $$"""
            {{usings}}

            internal static class Snippet{{number}}
            {
                public static {{(code.Contains("await ", StringComparison.Ordinal) ? "async Task" : "void")}} Run({{string.Join(", ", parameters)}})
                {
            {{code}}
                }
            }
            """;
    }

    [GeneratedRegex(@"^using [\w.]+;\n?", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(public |internal |sealed |static |abstract )*(class|record|interface|struct) ", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
