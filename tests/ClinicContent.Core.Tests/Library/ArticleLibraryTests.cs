namespace ClinicContent.Core.Tests;

public class ArticleLibraryTests
{
    private static readonly ArticleLibrary Library = new([SampleLibrary.Pack()]);

    [Theory]
    [InlineData(null, "en")]
    [InlineData("en", "en")]
    [InlineData("es", "es")]
    [InlineData("ES", "es")]
    [InlineData("es-MX", "es")]
    [InlineData("es-Latn-MX", "es")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData("-", "en")]
    [InlineData("e", "en")]
    public void A_language_falls_back_to_a_wider_one_and_then_to_the_default(string? asked, string given) =>
        Assert.Equal(given, Library.Get("back-spasms", asked).Language);

    [Fact]
    public void A_language_of_a_megabyte_is_as_good_as_none() =>
        Assert.Equal("en", Library.Get("back-spasms", new string('-', 1_000_000)).Language);

    [Fact]
    public void An_article_that_the_default_language_lacks_is_found_only_in_its_own()
    {
        Assert.False(Library.TryGet("manos", "en", out _));
        Assert.True(Library.TryGet("manos", "es-MX", out var article));
        Assert.Equal("es", article.Language);
        var exception = Assert.Throws<ArticleNotFoundException>(() => Library.Get("manos"));
        Assert.Contains("only in es", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_slug_is_answered_with_the_nearest()
    {
        var exception = Assert.Throws<ArticleNotFoundException>(() => Library.Get("bak-spasms"));

        Assert.Equal("There is no article 'bak-spasms' in Sample. Did you mean 'back-spasms'?", exception.Message);
        Assert.Equal("bak-spasms", exception.Slug);
    }

    [Theory]
    [InlineData("zzzzzz")]
    [InlineData("")]
    [InlineData("Back-Spasms")]
    [InlineData("back-spasms\0")]
    [InlineData("béck-spasms")]
    public void What_is_no_slug_is_not_found(string slug) => Assert.False(Library.TryGet(slug, null, out _));

    [Fact]
    public void All_lists_every_article_in_every_language() =>
        Assert.Equal(["back-spasms (en)", "back-spasms (es)", "knee-pain (en)", "manos (es)"], Library.All.Select(a => a.ToString()));

    [Fact]
    public void A_topic_lists_each_article_once_in_the_language_asked_for()
    {
        Assert.Equal(["back-pain", "hands", "knees", "muscles"], Library.Topics);
        Assert.Equal(["back-spasms (es)"], Library.FindByTopic("back-pain", "es").Select(a => a.ToString()));
        Assert.Equal(["back-spasms (en)"], Library.FindByTopic("muscles").Select(a => a.ToString()));
        Assert.Empty(Library.FindByTopic("hands"));
        Assert.Empty(Library.FindByTopic("no-such-topic"));
    }

    [Theory]
    [InlineData("icd-10-cm", "M62.830", "back-spasms")]
    [InlineData("icd-10-cm", "M62.83", "back-spasms")]
    [InlineData("icd-10-cm", "M62", "back-spasms")]
    [InlineData("icd-10-cm", "M", "")]
    [InlineData("icd-10-cm", "M25.561", "knee-pain")]
    [InlineData("icd-10-cm", "", "")]
    [InlineData("icd-10-cm", "M62.8301", "")]
    [InlineData("loinc", "M62.830", "")]
    [InlineData("snomed-ct", "5305700", "")]
    public void A_code_finds_its_articles_and_a_parent_code_those_of_its_leaves(string system, string code, string slugs) =>
        Assert.Equal(slugs, string.Join(',', Library.FindByCode(system, code).Select(a => a.Slug)));

    [Fact]
    public void A_code_of_another_system_is_found_whole() =>
        Assert.Equal("manos", Assert.Single(Library.FindByCode("snomed-ct", "53057004", "es")).Slug);

    [Fact]
    public void Several_packs_are_one_library()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack(), SampleLibrary.Pack("Other", SampleLibrary.Article("ankle", "en", "Ankle"))]);

        Assert.Equal(["ankle", "back-spasms", "knee-pain", "manos"], library.All.Select(a => a.Slug).Distinct());
        Assert.Equal("Other", library.Get("ankle").Pack.Name);
        Assert.Equal(["ankle", "back-spasms"], library.FindByTopic("muscles").Select(a => a.Slug));
    }

    [Fact]
    public void A_slug_in_two_packs_is_an_error_that_names_both()
    {
        var other = SampleLibrary.Pack("Other", SampleLibrary.Article("knee-pain", "en", "Knees"));

        var exception = Assert.Throws<ArgumentException>(() => new ArticleLibrary([SampleLibrary.Pack(), other]));

        Assert.StartsWith("The packs 'Sample' and 'Other' both have an article 'knee-pain': rename one of them, or leave one pack out. (", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spasms", null, "en")]
    [InlineData("spasms", "es-MX", "es")]
    [InlineData("muscle-cramps", "en", "en")]
    [InlineData("muscle-cramps", "es", "es")]
    public void An_article_is_found_by_a_slug_that_it_had_before_and_says_the_current_one(string alias, string? language, string given)
    {
        var article = Library.Get(alias, language);

        Assert.Equal(("back-spasms", given), (article.Slug, article.Language));
        Assert.Contains("spasms", article.Aliases);
        Assert.True(article.Pack.TryGet(alias, language, out var found) && found.Equals(article));
    }

    [Fact]
    public void An_alias_is_no_article_of_its_own()
    {
        Assert.DoesNotContain(Library.All, article => article.Slug is "spasms" or "muscle-cramps");
        Assert.Equal(4, Library.All.Count);
    }

    [Fact]
    public void An_alias_whose_article_lacks_the_language_is_told_which_it_has()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack("P", SampleLibrary.Article("manos", "es", "Manos") with { Aliases = ["hands"] })]);

        var exception = Assert.Throws<ArticleNotFoundException>(() => library.Get("hands", "en"));

        Assert.Contains("only in es", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_that_another_pack_has_too_is_an_error_that_names_both()
    {
        var slug = SampleLibrary.Pack("Other", SampleLibrary.Article("muscle-cramps", "en", "Cramps"));
        var alias = SampleLibrary.Pack("Third", SampleLibrary.Article("cramps", "en", "Cramps") with { Aliases = ["muscle-cramps"] });

        var exception = Assert.Throws<ArgumentException>(() => new ArticleLibrary([SampleLibrary.Pack(), slug, alias]));

        Assert.Contains("The packs 'Sample' and 'Other' both have an article 'muscle-cramps': remove an alias, rename one of them, or leave one pack out. In 'Sample' it is an alias of 'back-spasms'.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("In 'Sample' it is an alias of 'back-spasms'. In 'Third' it is an alias of 'cramps'.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("The packs 'Other' and 'Third' both have an article 'muscle-cramps'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_pack_twice_is_one_pack()
    {
        var pack = SampleLibrary.Pack();

        Assert.Single(new ArticleLibrary([pack, pack]).Packs);
    }

    [Fact]
    public void Languages_without_the_default_one_are_refused() =>
        Assert.Contains("lack the default language 'en'", Assert.Throws<ArgumentException>(() => new ArticleLibrary([SampleLibrary.Pack()], languages: ["es"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Handles_on_the_same_article_are_equal()
    {
        Assert.True(Library.Get("back-spasms") == Library.Get("back-spasms", "fr"));
        Assert.True(Library.Get("back-spasms") != Library.Get("back-spasms", "es"));
        Assert.Equal(Library.Get("back-spasms").GetHashCode(), Library.Get("back-spasms").GetHashCode());
    }

    [Fact]
    public void A_library_without_a_pack_is_refused() =>
        Assert.StartsWith("A library needs a content pack: give Articles.Pack, or one opened with ContentPack.Open.", Assert.Throws<ArgumentException>(() => new ArticleLibrary([])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_look_up_needs_its_arguments()
    {
        Assert.Equal("packs", Assert.Throws<ArgumentNullException>(() => new ArticleLibrary(null!)).ParamName);
        Assert.Equal("slug", Assert.Throws<ArgumentNullException>(() => Library.TryGet(null!, "en", out _)).ParamName);
        Assert.Equal("topic", Assert.Throws<ArgumentNullException>(() => Library.FindByTopic(null!)).ParamName);
        Assert.Equal("system", Assert.Throws<ArgumentNullException>(() => Library.FindByCode(null!, "M62")).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Library.FindByCode("icd-10-cm", null!)).ParamName);
    }

    [Fact]
    public void What_was_found_once_is_given_again()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack()]);

        Assert.Same(library.Get("back-spasms", "es"), library.Get("back-spasms", "es"));
        Assert.Same(library.Get("back-spasms", "es"), library.Get("back-spasms", "es-MX"));
        Assert.Same(library.FindByTopic("back-pain", "en"), library.FindByTopic("back-pain", "fr"));
        Assert.Same(library.FindByTopic("back-pain"), library.FindByTopic("back-pain"));
        Assert.Same(library.FindByCode("icd-10-cm", "M62.830"), library.FindByCode("icd-10-cm", "M62.830"));
        Assert.Same(library.Packs, library.Packs);
        Assert.Same(library.All, library.All);
    }

    [Fact]
    public void Topics_and_languages_of_several_packs_are_sorted_and_listed_once()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack(), SampleLibrary.Pack("Other", SampleLibrary.Article("ankle", "en", "Ankle") with { Topics = ["ankles", "knees"] }, SampleLibrary.Article("ankle", "de", "Kn\u00F6chel") with { Topics = ["z"] })]);

        Assert.Equal(["ankles", "back-pain", "hands", "knees", "muscles", "z"], library.Topics);
        Assert.Equal(["de", "en", "es"], library.Languages);
    }

    [Fact]
    public void A_look_up_that_finds_nothing_allocates_nothing()
    {
        Library.TryGet("no-such-article", "es-MX", out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Library.TryGet("no-such-article", "es-MX", out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("ES", "es")]
    [InlineData("es-MX", "es")]
    [InlineData("fr", "fr")]
    [InlineData(null, "en")]
    public void The_default_language_is_written_as_the_packs_write_it(string? given, string language) => Assert.Equal(language, new ArticleLibrary([SampleLibrary.Pack()], given).DefaultLanguage);

    [Fact]
    public void A_library_offers_the_languages_that_were_chosen()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack()], languages: ["EN", "fr"]);

        Assert.Equal(["en"], library.Languages);
        Assert.Equal(["back-spasms (en)", "knee-pain (en)"], library.All.Select(article => article.ToString()));
        Assert.Equal("en", library.Get("back-spasms", "es").Language);
        Assert.Equal(["en", "es"], new ArticleLibrary([SampleLibrary.Pack()], languages: []).Languages);
        Assert.Equal(4, new ArticleLibrary([SampleLibrary.Pack()], languages: []).All.Count);
    }
}
