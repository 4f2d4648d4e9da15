using System.Text.RegularExpressions;

namespace ClinicContent.Packages.Tests;

internal static partial class ReadmeSnippets
{
    /// <summary>The C# blocks of a Markdown text, in order.</summary>
    public static IReadOnlyList<string> CSharp(string markdown) => [.. Block().Matches(markdown).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
