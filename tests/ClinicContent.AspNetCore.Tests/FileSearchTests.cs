using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ClinicContent.Compiler;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The search of a site of files, of which the browser tests look at what it finds.</summary>
public class FileSearchTests
{
    private static readonly SiteContent Site = new(new ArticleLibrary([Articles.Pack]), null, new() { BaseUrl = "https://clinic.example/health", IsStatic = true });

    [Theory]
    [InlineData("en", "This search works only with JavaScript", "../", "../search-index.js", "../search.js")]
    [InlineData("es", "Esta búsqueda solo funciona con JavaScript", "../../es/", "../../es/search-index.js", "../../search.js")]
    public void Without_a_script_the_page_says_so_and_leads_to_the_list_of_articles(string language, string sentence, string index, string file, string script)
    {
        var page = Text(SearchPage.Route, language);

        var plain = page[page.IndexOf("<noscript>", StringComparison.Ordinal)..page.IndexOf("</noscript>", StringComparison.Ordinal)];
        Assert.Contains(sentence, plain, StringComparison.Ordinal);
        Assert.Contains($"href=\"{index}\"", plain, StringComparison.Ordinal);
        Assert.Contains($"<script src=\"{file}\" defer></script>\n<script src=\"{script}\" defer></script>", page, StringComparison.Ordinal);
        Assert.Equal(Articles.Pack.Articles.Count(article => article.Language == language), page.Split("<li class=\"cc-hit\"").Length - 1);
    }

    [Fact]
    public void What_a_visitor_loads_is_small()
    {
        var script = Compressed(Text(SearchFiles.Script, "en"));
        var indexes = Site.Library.Languages.Select(language => Compressed(Text(SearchFiles.Index, language))).ToList();

        Assert.All(indexes, index => Assert.InRange(script + index, 1, 23_000));
        Assert.InRange(script + indexes.Sum(), 1, 38_000);
    }

    [Fact]
    public void The_index_is_one_of_json_in_a_script_and_holds_no_text_of_a_clinic()
    {
        var index = Text(SearchFiles.Index, "en");

        using var json = JsonDocument.Parse(index["var clinicContentIndexes = ".Length..].TrimEnd('\n', ';'));
        Assert.Equal(Articles.Pack.Articles.Count(article => article.Language == "en"), Assert.Single(json.RootElement.EnumerateArray()).GetProperty("count").GetInt32());
    }

    [Fact]
    public void Words_share_whole_characters()
    {
        var pack = ContentPack.FromStream(new MemoryStream(PackWriter.Write(new CompiledLibrary
        {
            Name = "Rare letters",
            DefaultLanguage = "en",
            Articles =
            [
                new()
                {
                    Slug = "rare",
                    Language = "en",
                    Title = "\U00010428\U00010429 \U00010428\U0001042A",
                    Kind = ArticleKind.Guide,
                    Updated = new DateOnly(2026, 11, 22),
                    Summary = "Letters.",
                    Sections = [],
                    Disclaimer = RenamedArticlePack.Section("disclaimer"),
                },
            ],
        })));
        var output = new ArrayBufferWriter<byte>();
        new SiteContent(new ArticleLibrary([pack]), null, new() { BaseUrl = "https://clinic.example/health", IsStatic = true }).Write(new SiteResource(SearchFiles.Index, "en"), output);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan)["var clinicContentIndexes = ".Length..].TrimEnd('\n', ';'));
        var letters = json.RootElement[0].GetProperty("letters").GetString();

        Assert.Contains("\U00010429", letters, StringComparison.Ordinal);
        Assert.Contains("\U0001042A", letters, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_that_index_a_site_find_the_article_of_a_page_and_not_that_of_its_frame()
    {
        Assert.Single(Marks(ArticlePage.Route));
        Assert.Empty(Marks(EmbedPage.Route));

        static string[] Marks(SiteRoute route) => Text(route, "en", Articles.BackSpasms).Split("<article class=\"cc-article\"")[1..].Where(article => article.Split('>')[0].Contains(" data-pagefind-body", StringComparison.Ordinal)).ToArray();
    }

    private static string Text(SiteRoute route, string language, Article? article = null)
    {
        var output = new ArrayBufferWriter<byte>();
        Site.Write(new SiteResource(route, language, article), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static int Compressed(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var output = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, output, out var length, quality: 11, window: 22));
        return length;
    }
}
