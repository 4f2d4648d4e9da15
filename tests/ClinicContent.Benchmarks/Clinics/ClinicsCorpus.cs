using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ClinicContent.Compiler;

namespace ClinicContent.Benchmarks;

/// <summary>Many clinics and many articles, as a server is given them.</summary>
internal sealed class ClinicsCorpus
{
    public const string BaseUrl = "https://clinic.example";

    private readonly int _clinics;
    private readonly ArticleGenerator _articles;
    private readonly ArticleLibrary _library;

    /// <summary>Writes and compiles the articles, and the settings of the clinics.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="clinics">How many clinics.</param>
    /// <param name="articles">How many articles.</param>
    public ClinicsCorpus(TemporaryFolder folder, int clinics, int articles)
    {
        (_clinics, _articles) = (clinics, new(articles));
        _articles.WriteTo(folder.File("articles"));
        var compiled = LibraryCompiler.Compile(folder.File("articles"), new() { Name = "Generated" }).Library
            ?? throw new InvalidOperationException("The generated articles do not compile.");
        var pack = PackWriter.Write(compiled);
        _library = new([ContentPack.FromMemory(pack, trusted: true)]);
        PackFile = folder.File("articles.pack");
        File.WriteAllBytes(PackFile, pack);
        SettingsFile = folder.File("clinics.json");
        File.WriteAllText(SettingsFile, Settings());
    }

    public string PackFile { get; }

    /// <summary>The configuration of the server.</summary>
    public string SettingsFile { get; }

    /// <summary>Pages of random articles for random clinics.</summary>
    public IEnumerable<ClinicPage> RandomPages(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return new(NameOf(random.Next(_clinics)), _articles.Slugs[random.Next(_articles.Slugs.Count)]);
        }
    }

    /// <summary>What a page has to be.</summary>
    public byte[] Content(ClinicPage page)
    {
        // The QR code is an address on the page and drawn elsewhere.
        var options = new SiteOptions { BaseUrl = $"{BaseUrl}/health", UrlQuery = $"clinic={page.Clinic}", QrCode = _ => "" };
        var output = new ArrayBufferWriter<byte>();
        new SiteContent(_library, ClinicProfile.FromJson(Encoding.UTF8.GetBytes(Profile(page.Clinic).ToJsonString())), options).WriteArticlePage(_library.Get(page.Slug), output);
        return output.WrittenSpan.ToArray();
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"clinic-{number:0000}");

    // All that a profile can hold, about as long as ours.
    private static JsonObject Profile(string name) => new()
    {
        ["name"] = $"The Pain and Spine {name}",
        ["phone"] = "602-555-0100",
        ["clinicians"] = $"pain management physicians of {name}",
        ["treatment"] = $"At {name} we look for the cause of your pain first. Then we plan the treatment with you.",
        ["locations"] = $"{name} has offices all over the valley.",
        ["insurance"] = $"{name} takes most kinds of insurance.",
        ["appointmentsUrl"] = $"https://{name}.example/appointments",
        ["insuranceUrl"] = $"https://{name}.example/insurance",
        ["websiteUrl"] = $"https://{name}.example",
    };

    private string Settings()
    {
        var names = Enumerable.Range(0, _clinics).Select(NameOf);
        var content = new JsonObject
        {
            ["PublicBaseUrl"] = BaseUrl,
            ["Clinic"] = Profile("default"),
            ["Clinics"] = new JsonObject(names.Select(name => KeyValuePair.Create<string, JsonNode?>(name, Profile(name)))),
        };
        return new JsonObject { ["ClinicContent"] = content }.ToJsonString();
    }
}
