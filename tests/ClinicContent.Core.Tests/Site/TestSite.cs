using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests.Site;

/// <summary>A site of four articles: one in both languages, one in each alone, and one that is related to the first.</summary>
internal static class TestSite
{
    public const string Base = "https://clinic.example/health";

    public static ClinicProfile Clinic { get; } = new()
    {
        Name = "The Pain Center of Arizona",
        Phone = "1-888-PAINCENTER",
        Clinicians = "board-certified pain management physicians",
        Insurance = "We take multiple insurance plans.",
        AppointmentsUrl = "/appointments",
        WebsiteUrl = "https://clinic.example/",
        Translations = new Dictionary<string, ClinicTranslation>
        {
            ["es"] = new() { Clinicians = "médicos certificados en el manejo del dolor", Insurance = "Aceptamos varios planes de seguro médico." },
        },
    };

    public static SiteContent Of(ClinicProfile? clinic = null, string baseUrl = Base, PageRenderOptions? page = null) =>
        new(Library(), clinic ?? Clinic, new SiteOptions { BaseUrl = baseUrl, Page = page ?? new PageRenderOptions() });

    public static ArticleLibrary Library() => new([TestPacks.Pack(
        [new("es", new string?[InterfaceWords.Count], null, new Dictionary<string, string> { ["back-pain"] = "Dolor de espalda", ["muscles"] = "Músculos" })],
        Article("back-spasms", "en", "Back spasms & <cramps>"),
        Article("back-spasms", "es", "Espasmos de espalda"),
        Article("facet-joint-block", "en", "Facet joint block") with { Topics = ["procedures"], Codes = [], Related = [], Updated = new DateOnly(2026, 12, 1) },
        Article("manos", "es", "Manos") with { Topics = [], Codes = [new MedicalCode("icd-10-cm", "M62.838", "Other muscle spasm")], Related = [] })]);

    /// <summary>A site with an article of every kind in both languages.</summary>
    public static SiteContent OfEveryKind()
    {
        var articles = from kind in Enum.GetValues<ArticleKind>()
                       from language in (string[])["en", "es"]
                       select Article(kind.ToString().ToLowerInvariant(), language, $"{kind} {language}") with { Kind = kind, Related = ["guide", "condition"] };
        return new(new ArticleLibrary([TestPacks.Pack([.. articles])]), Clinic, new SiteOptions { BaseUrl = Base });
    }

    public static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    public static IHtmlDocument Page(Action<IBufferWriter<byte>> write) => new HtmlParser().ParseDocument(Text(write));

    public static JsonElement Json(Action<IBufferWriter<byte>> write) => JsonDocument.Parse(Text(write)).RootElement;

    public static XElement Xml(Action<IBufferWriter<byte>> write) => XDocument.Parse(Text(write)).Root!;

    private static CompiledArticle Article(string slug, string language, string title) =>
        JsonTestArticles.Compile(slug, language) with { Title = title };
}
