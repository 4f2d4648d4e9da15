namespace ClinicContent.Compiler.Tests;

/// <summary>An article that no rule finds fault with, and changes to it.</summary>
internal static class SoundArticle
{
    public const string Text = """
        ---
        title: Back spasms
        kind: condition
        alsoCalled: [back cramps]
        summary: A back spasm is a painful tightening of a muscle.
        topics: [back-pain]
        codes: [{ system: icd-10-cm, code: M62.830, display: Muscle spasm of back }]
        sections: [{ id: overview, aspect: Overview, cites: false, reason: R }, { id: help, aspect: SeeDoctor, cites: false, reason: R }]
        sources:
          - { id: one, title: T, publisher: P, url: "https://www.example.org/1", accessed: 2026-11-22 }
          - { id: two, title: T, publisher: P, url: "https://www.example.org/2", accessed: 2026-11-22 }
        updated: 2026-11-22
        origin: Written for a test.
        ---
        ## What is it?

        Rest your back.

        - Walk a bit each day. [@one]

        ## Who can help?

        > [!EMERGENCY]
        > Call 911 if you cannot feel your legs.

        > [!URGENT]
        > See a doctor soon if you have a fever.

        See a doctor if the pain stays. [@one; @two]

        """;

    /// <summary>The article with one part of its text replaced, which must be there.</summary>
    public static string With(string part, string replacement)
    {
        Assert.Contains(part, Text, StringComparison.Ordinal);
        return Text.Replace(part, replacement);
    }

    /// <summary>The article with one more line of front matter.</summary>
    public static string WithLine(string line) => With("updated:", $"{line}\nupdated:");

    /// <summary>The article with more text in its first section.</summary>
    public static string WithText(string text) => With("Rest your back.", $"Rest your back.\n\n{text}");

    /// <summary>A translation of the article that records its version.</summary>
    public static string Translation(string original = Text) => With("updated:", $"original: {HashOf(original)}\nupdated:");

    public static string HashOf(string article)
    {
        using var folder = new ArticleFolderFixture();
        return OriginalHash.Of(folder.Write("en/a.md", article).Compile().Library!.Articles.Single());
    }
}
