namespace ClinicContent.Compiler.Tests;

/// <summary>Texts of article files.</summary>
internal static class ArticleText
{
    public const string FrontMatter = """
        title: Back spasms
        summary: A painful tightening.
        sections: [{ id: overview }]
        updated: 2026-11-22
        """;

    public const string Body = "## Overview\n\nText.\n";

    /// <summary>The smallest good article.</summary>
    public const string Good = $"---\n{FrontMatter}\n---\n{Body}";

    public static string WithBody(string body) => $"---\n{FrontMatter}\n---\n{body}";

    /// <summary>A good article with a section's text.</summary>
    public static string WithText(string text) => WithBody($"## Overview\n\n{text}\n");

    public static string WithFrontMatter(string frontMatter) => $"---\n{frontMatter}\n---\n{Body}";

    /// <summary>A good article with one more line of front matter.</summary>
    public static string WithLine(string line) => WithFrontMatter($"{FrontMatter}\n{line}");
}
