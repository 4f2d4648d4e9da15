namespace ClinicContent.Compiler.Tests;

public class CodeGeneratorTests
{
    [Fact]
    public void A_slug_that_an_article_had_before_keeps_its_name_as_obsolete()
    {
        var code = Generate(Article("back-spasms", "en", "spasms", "muscle-cramps"), Article("back-spasms", "es", "spasms"));

        Assert.Contains("""
                public static BackSpasmsArticle BackSpasms => new(Pack, 0);

                /// <summary>What <see cref="BackSpasms"/> was called before.</summary>
                [global::System.Obsolete("Renamed to BackSpasms.")]
                public static MuscleCrampsArticle MuscleCramps => new(Pack, 0);

                /// <summary>What <see cref="BackSpasms"/> was called before.</summary>
                [global::System.Obsolete("Renamed to BackSpasms.")]
                public static SpasmsArticle Spasms => new(Pack, 0);

                private static class Holder
            """.ReplaceLineEndings("\n"), code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_an_article_had_before_keeps_its_class_as_obsolete() =>
        Assert.Contains("""

            /// <summary>back-spasms</summary>
            [global::System.Obsolete("Renamed to BackSpasmsArticle.")]
            public sealed class SpasmsArticle : global::ClinicContent.Article
            {
            """.ReplaceLineEndings("\n"), Generate(Article("back-spasms", "en", "spasms")), StringComparison.Ordinal);

    [Fact]
    public void The_class_of_the_articles_has_the_name_that_is_asked_for()
    {
        var code = CodeGenerator.Generate(new CompiledLibrary { Name = "Sample", DefaultLanguage = "en", Articles = [Article("a", "en")] }, "Sample", "Health");

        Assert.Contains("public static class Health\n", code, StringComparison.Ordinal);
        Assert.Contains("(typeof(Health).Assembly)", code, StringComparison.Ordinal);
        Assert.DoesNotContain(" Articles", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_only_its_hyphens_tell_from_the_one_before_has_one_name() =>
        Assert.DoesNotContain("Obsolete", Generate(Article("covid-19", "en", "covid19")), StringComparison.Ordinal);

    [Fact]
    public void Without_aliases_nothing_is_obsolete() =>
        Assert.DoesNotContain("Obsolete", Generate(Article("back-spasms", "en")), StringComparison.Ordinal);

    private static string Generate(params CompiledArticle[] articles) =>
        CodeGenerator.Generate(new CompiledLibrary { Name = "Sample", DefaultLanguage = "en", Articles = articles }, "Sample");

    private static CompiledArticle Article(string slug, string language, params string[] aliases) => new()
    {
        Slug = slug,
        Language = language,
        Title = slug,
        Kind = ArticleKind.Condition,
        Updated = new DateOnly(2026, 11, 22),
        Summary = "A summary.",
        Aliases = aliases,
        Sections = [],
        Disclaimer = new CompiledSection("disclaimer", "Please note", null, default, ClinicValues.None),
    };
}
