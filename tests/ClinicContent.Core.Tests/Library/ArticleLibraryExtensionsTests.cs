using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

public class ArticleLibraryExtensionsTests
{
    private static readonly ClinicProfile English = new() { Name = "Desert Spine" };

    private static readonly ArticleLibrary Library = new([SampleLibrary.Pack()]);

    [Fact]
    public void An_article_that_was_compiled_in_is_given_as_the_library_has_it()
    {
        var compiled = SampleLibrary.Pack().Articles.Single(article => article is { Slug: "back-spasms", Language: "es" });

        var article = Library.Get(compiled);

        Assert.Equal(("back-spasms", "es"), (article.Slug, article.Language));
        Assert.Same(Library.Packs[0], article.Pack);
    }

    [Fact]
    public void An_article_that_the_library_lacks_is_told() =>
        Assert.Equal("elbow", Assert.Throws<ArticleNotFoundException>(() => Library.Get(SampleLibrary.Pack("P", SampleLibrary.Article("elbow", "en", "Elbow")).Articles[0])).Slug);

    [Fact]
    public void Without_a_language_an_article_is_found_in_the_default_one()
    {
        Assert.True(Library.TryGet("back-spasms", out var article));
        Assert.Equal("en", article.Language);
        Assert.False(Library.TryGet("manos", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void A_library_that_never_changes_is_its_own_snapshot() => Assert.Same(Library, Library.GetSnapshot());

    [Fact]
    public void The_snapshot_of_a_library_that_changes_does_not_change()
    {
        using var updated = new UpdatedLibrary();
        var snapshot = updated.Library.GetSnapshot();

        updated.Write(updated.Signed("Corrected"));
        updated.Time.Tick();

        Assert.NotSame(updated.Library, snapshot);
        Assert.Equal("Back spasms", snapshot.Get("back-spasms").Title);
    }

    [Fact]
    public void The_languages_of_a_clinic_are_those_whose_texts_it_has()
    {
        var needy = SampleLibrary.Article("knees", "es", "Rodillas") with { Related = [], Sections = [SampleLibrary.Section("one", "Uno", null, writer => Value(writer, ClinicField.Clinicians))] };
        var packs = new[] { SampleLibrary.Pack(), SampleLibrary.Pack("Other", needy, SampleLibrary.Article("knees", "en", "Knees") with { Related = [] }) };
        var library = new ArticleLibrary(packs);

        Assert.Equal(["en", "es"], Library.GetLanguages(English));
        Assert.Equal(["en"], library.GetLanguages(English));
        Assert.Equal(["en"], library.GetLanguages(null));
        Assert.Equal(["en", "es"], library.GetLanguages(English with { Language = "es", Clinicians = "especialistas" }));
        Assert.Equal(["en", "es"], new ArticleLibrary([packs[0]]).GetLanguages(null));
    }

    [Fact]
    public void Nothing_is_no_library()
    {
        IArticleLibrary none = null!;

        Assert.Equal("library", Assert.Throws<ArgumentNullException>(() => none.Get("a")).ParamName);
        Assert.Equal("library", Assert.Throws<ArgumentNullException>(() => none.Get("a", "en")).ParamName);
        Assert.Equal("library", Assert.Throws<ArgumentNullException>(() => none.TryGet("a", out _)).ParamName);
        Assert.Equal("library", Assert.Throws<ArgumentNullException>(() => none.GetSnapshot()).ParamName);
        Assert.Equal("library", Assert.Throws<ArgumentNullException>(() => none.GetLanguages(null)).ParamName);
        Assert.Equal("article", Assert.Throws<ArgumentNullException>(() => Library.Get((Article)null!)).ParamName);
    }

    private static void Value(DocumentWriter writer, ClinicField field)
    {
        writer.Begin(NodeKind.Paragraph);
        writer.Value(field);
        writer.End();
    }
}
