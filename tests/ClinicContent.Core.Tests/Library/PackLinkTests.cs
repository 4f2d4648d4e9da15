using ClinicContent.Compiler;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.Core.Tests;

/// <summary>Links to articles of other packs lead there in a library that has the article, and are plain text elsewhere.</summary>
public class PackLinkTests
{
    private const string Url = "https://clinic.example/{language}/{slug}";
    private const string Address = "https://clinic.example/en/knee-pain#causes";

    public static TheoryData<string, string> Formats => new()
    {
        { ArticleFormats.Html, $"<a href=\"{Address}\">knee pain</a>" },
        { ArticleFormats.Page, $"<a href=\"{Address}\">knee pain</a>" },
        { ArticleFormats.Markdown, $"[knee pain]({Address})" },
        { ArticleFormats.Text, Address },
        { ArticleFormats.Json, Address },
        { ArticleFormats.Ansi, Address },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_link_leads_to_the_article_of_another_pack_in_every_format(string format, string expected)
    {
        var library = new ArticleLibrary([Linking(), Linked("knee-pain")]);

        Assert.Contains(expected, Render(library.Get("back-spasms"), format), StringComparison.Ordinal);
        Assert.Empty(library.MissingLinks);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_link_to_what_a_library_does_not_have_is_plain_text(string format, string expected)
    {
        foreach (var article in (Article[])[new ArticleLibrary([Linking()]).Get("back-spasms"), new ArticleLibrary([Linking(), Linked("hip-pain")]).Get("back-spasms"), Linking().Articles[0]])
        {
            var text = Render(article, format);

            Assert.DoesNotContain(expected, text, StringComparison.Ordinal);
            Assert.DoesNotContain("knee-pain", text, StringComparison.Ordinal);
            Assert.Contains("knee pain", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_pages_a_link_is_plain_text() =>
        Assert.Contains("<p>See knee pain.</p>", new ArticleLibrary([Linking(), Linked("knee-pain")]).Get("back-spasms").ToHtml(TestPacks.Clinic), StringComparison.Ordinal);

    [Fact]
    public void A_library_lists_the_links_that_lead_nowhere()
    {
        Assert.Equal(
            ["The article 'back-spasms' (en) of the pack 'Spine' links to 'knee-pain' of the pack 'Knees', which the library does not have, and shows plain text instead: add that pack."],
            new ArticleLibrary([Linking()]).MissingLinks);
        Assert.Equal(
            ["The article 'back-spasms' (en) of the pack 'Spine' links to 'knee-pain' of the pack 'Knees', which the library has without that article, and shows plain text instead: correct the link, or use another version of that pack."],
            new ArticleLibrary([Linking(), Linked("hip-pain")]).MissingLinks);
        Assert.Equal(new ArticleLibrary([Linking()]).MissingLinks, new ArticleLibrary([Linking(), SampleLibrary.Pack("Hips", SampleLibrary.Article("hip-pain", "en", "Hips"))]).MissingLinks);
    }

    [Fact]
    public void One_pack_can_be_in_libraries_with_and_without_the_other()
    {
        var (linking, linked) = (Linking(), Linked("knee-pain"));
        var (with, without) = (new ArticleLibrary([linking, linked]), new ArticleLibrary([linking]));

        Assert.Contains(Address, Render(with.Get("back-spasms"), ArticleFormats.Html), StringComparison.Ordinal);
        Assert.DoesNotContain(Address, Render(without.Get("back-spasms"), ArticleFormats.Html), StringComparison.Ordinal);
        Assert.Same(with.Packs[0], new ArticleLibrary(with.Packs).Packs[0]);
        Assert.Same(linked, with.Packs[1]);
    }

    [Fact]
    public void Services_log_such_links_and_lead_generated_names_to_the_other_pack()
    {
        var (linking, log) = (Linking(), new LogLines());
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(log).AddClinicContentCore(options =>
        {
            options.Packs.Add(linking);
            options.Packs.Add(Linked("knee-pain"));
            options.Html.ArticleUrl = Url;
            options.Clinic = TestPacks.Clinic;
        });
        using (var provider = services.BuildServiceProvider())
        {
            var renderer = provider.GetRequiredService<IArticleRenderer>();

            Assert.Contains(Address, renderer.Render(linking.Articles[0], ArticleFormats.Html), StringComparison.Ordinal);
            Assert.Contains(Address, renderer.Render(linking.Articles[0].Sections[0], ArticleFormats.Html), StringComparison.Ordinal);
            Assert.Empty(log.Messages);
        }

        services.Configure<ClinicContentOptions>(options => options.Packs.RemoveAt(1));
        using (var provider = services.BuildServiceProvider())
        {
            Assert.DoesNotContain(Address, provider.GetRequiredService<IArticleRenderer>().Render(linking.Articles[0], ArticleFormats.Html), StringComparison.Ordinal);
            Assert.StartsWith("Warning: The article 'back-spasms' (en) of the pack 'Spine' links to 'knee-pain' of the pack 'Knees'", Assert.Single(log.Messages), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_link_that_names_no_article_is_a_damaged_pack()
    {
        foreach (var target in (string[])["Knees", "/knee-pain", "Knees/"])
        {
            var article = TestPacks.Article(w => TestPacks.Within(w, NodeKind.Paragraph, p => TestPacks.Link(p, LinkKind.Pack, "Knees/knee-pain", "x")));
            var document = new DocumentWriter();
            TestPacks.Within(document, NodeKind.Paragraph, p => TestPacks.Link(p, LinkKind.Pack, target, "x"));

            Assert.NotNull(article);
            Assert.Throws<ContentPackException>(() => DocumentCheck.Check(document.ToArray(), 0));
        }
    }

    private static string Render(Article article, string format)
    {
        var options = new ArticleRendererOptions { Clinic = TestPacks.Clinic };
        foreach (var each in (RenderOptions[])[options.Html, options.Page, options.Text, options.Markdown, options.Json])
        {
            each.ArticleUrl = Url;
        }

        return new ArticleRenderer(options).Render(article, format);
    }

    private static ContentPack Linking() => Pack("Spine", "back-spasms", w => TestPacks.Within(w, NodeKind.Paragraph, p =>
    {
        p.Text("See ");
        p.BeginLink(LinkKind.Pack, "Knees/knee-pain", "causes");
        p.Text("knee pain");
        p.End();
        p.Text(".");
    }));

    private static ContentPack Linked(string slug) => Pack("Knees", slug, w => TestPacks.Paragraph(w, "It can hurt."));

    private static ContentPack Pack(string name, string slug, Action<DocumentWriter> write) => ContentPack.FromMemory(
        PackWriter.Write(new CompiledLibrary
        {
            Name = name,
            DefaultLanguage = "en",
            Articles =
            [
                new CompiledArticle
                {
                    Slug = slug,
                    Language = "en",
                    Title = "Title",
                    Kind = ArticleKind.Condition,
                    Updated = TestPacks.Day,
                    Summary = "Summary.",
                    Sections = [TestPacks.Section("causes", "Causes", write)],
                    Disclaimer = TestPacks.Section("disclaimer", "Disclaimer", w => TestPacks.Paragraph(w, "No advice.")),
                },
            ],
        }),
        trusted: false);

    private sealed class LogLines : ILoggerFactory, ILogger
    {
        public List<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Add($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
