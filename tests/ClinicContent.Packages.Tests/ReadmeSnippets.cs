using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

internal static partial class ReadmeSnippets
{
    /// <summary>The C# blocks of a Markdown text, in order.</summary>
    public static IReadOnlyList<string> CSharp(string markdown) => Blocks(markdown, "csharp");

    /// <summary>The blocks of a Markdown text in a language, in order.</summary>
    public static IReadOnlyList<string> Blocks(string markdown, string language) =>
        [.. Block().Matches(markdown).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value)];

    /// <summary>A C# block as a method of a class of its own, so that many compile in one project; a block may leave out where its builder comes from.</summary>
    public static string AsClass(string block, string name)
    {
        var usings = Using().Matches(block).Select(match => match.Value);
        var builder = Regex.IsMatch(block, @"\bbuilder\b") && !block.Contains("var builder", StringComparison.Ordinal) ? "WebApplicationBuilder builder" : "";
        return $$"""
            {{string.Join('\n', usings)}}

            internal static class {{name}}
            {
                public static void Run({{builder}})
                {
            {{Using().Replace(block, "")}}
                }
            }
            """;
    }

    [GeneratedRegex(@"^```(\w+)[^\n]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.Multiline)]
    private static partial Regex Using();
}
