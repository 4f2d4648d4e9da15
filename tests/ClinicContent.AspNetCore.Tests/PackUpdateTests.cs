using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>A pack file that changes under a running site.</summary>
public sealed partial class PackUpdateTests : IDisposable
{
    private const string Title = "Back spasms";

    private static readonly string[] Paths =
    [
        "/health", "/health/back-spasms", "/health/back-spasms.json", "/health/back-spasms.md", "/health/back-spasms.txt",
        "/health/back-spasms/causes.json", "/health/articles.json?pageSize=100", "/health/feed.json", "/health/feed.atom", "/health/embed/back-spasms",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packs-");
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ReportLog _log = new(LogLevel.Trace);

    private IEnumerable<string> Reports => _log.Lines.Where(line => line.Contains("content pack file", StringComparison.Ordinal) && !line.Contains("no such file", StringComparison.Ordinal));

    private string File => Path.Combine(_folder.FullName, "corrected.pack");

    [Fact]
    public async Task A_corrected_article_is_served_in_every_format_under_a_new_entity_tag()
    {
        await using var site = await StartAsync();
        var before = await TagsAsync(site);
        Assert.All(before, answer => Assert.Equal((IsPage(answer.Key) ? null : ClinicContent.Articles.Pack.ContentVersion, 0), (answer.Value.Version, answer.Value.Number)));

        var version = Replace(7);
        await WaitForAsync(site, version);

        var after = await TagsAsync(site);
        Assert.All(after, answer => Assert.Equal((IsPage(answer.Key) ? null : version, 7), (answer.Value.Version, answer.Value.Number)));
        Assert.All(Paths, path => Assert.NotEqual(before[path].EntityTag, after[path].EntityTag));
        using var conditional = await site.GetAsync("/health/back-spasms", ("If-None-Match", before["/health/back-spasms"].EntityTag));
        using var unchanged = await site.GetAsync("/health/back-spasms.json", ("If-None-Match", after["/health/back-spasms.json"].EntityTag));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (conditional.StatusCode, unchanged.StatusCode));
        Assert.Equal(version, unchanged.Headers.GetValues("ClinicContent-Version").Single());
        var versions = JsonDocument.Parse(await site.Client.GetStringAsync("/health/articles.json")).RootElement.GetProperty("contentVersions");
        Assert.Equal(version, versions.GetProperty("ClinicContent").GetString());
        Assert.Contains(Reports, line => line == $"Information: The content pack file '{File}' is in use: ClinicContent {version}.");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public Task No_response_mixes_two_packs_while_they_change() => Swap(4);

    [Fact]
    [Trait("Category", "Slow")]
    public Task No_response_mixes_two_packs_while_they_change_often() => Swap(30);

    [Fact]
    public async Task What_a_named_clinic_could_not_be_rendered_with_is_refused_and_logged()
    {
        await using var site = await StartAsync(web => web.Clinics["silent"] = new()
        {
            Name = "Silent Clinic",
            Clinicians = "pain specialists",
            Treatment = "",
            Locations = "",
            Insurance = "",
            Translations = Clinics.Named("").Translations,
        }, WithoutPhone());
        using (var response = await site.GetAsync("/health/back-spasms"))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Replace(7);
        await WaitAsync(() => Reports.Any(line => line.StartsWith("Error: ", StringComparison.Ordinal)));

        Assert.Contains($"'{File}' is not used, and the articles stay as they were: Clinics[\"silent\"]: The clinic 'Silent Clinic' lacks Phone", Reports.Single(line => line.StartsWith("Error: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(0, (await GetAsync(site, "/health/back-spasms")).Number);
    }

    [Fact]
    public async Task A_named_clinic_need_not_have_the_texts_of_a_language_that_it_does_not_offer()
    {
        await using var site = await StartAsync(web =>
        {
            web.Clinics["english"] = new() { Name = "English Clinic", Phone = "602-555-0100", Clinicians = "pain specialists" };
            web.ClinicSelector = context => context.Request.Query["clinic"];
        });
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/back-spasms?clinic=english")).StatusCode);

        Replace(PatchedPack.NeedingClinicians(Pack(7)));
        await WaitAsync(() => Reports.Any());

        Assert.DoesNotContain(Reports, line => line.StartsWith("Error: ", StringComparison.Ordinal));
        Assert.Equal(7, (await GetAsync(site, "/health/back-spasms?clinic=english")).Number);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/health/es/back-spasms?clinic=english")).StatusCode);
    }

    [Fact]
    public async Task The_files_can_stand_in_the_configuration()
    {
        var version = Replace(3);
        await using var site = await TestSite.StartAsync(configuration: new Dictionary<string, string?>
        {
            ["ClinicContent:PackFiles:0"] = File,
            ["ClinicContent:PackPublicKey"] = _key.ExportSubjectPublicKeyInfoPem(),
        });

        Assert.Equal((version, 3), ((await GetAsync(site, "/health/back-spasms.json")) is var (seen, number, _) ? (seen, number) : default));
    }

    [Fact]
    public async Task A_tag_that_names_an_article_in_code_shows_the_corrected_one()
    {
        Replace(3);
        await using var site = await TestSite.StartAsync(
            content: options => options.AddPackFile(File).PackPublicKey = _key.ExportSubjectPublicKeyInfoPem(),
            map: app => app.MapRazorPages(),
            services: services => services.AddRazorPages().AddApplicationPart(typeof(PackUpdateTests).Assembly));

        var page = await site.Client.GetStringAsync("/kinds");

        Assert.Contains("<div id=\"typed\"><article class=\"cc-article\" lang=\"en\" data-cc-version=\"03", page, StringComparison.Ordinal);
        Assert.Contains($"data-cc-version=\"{ClinicContent.Articles.BackSpasms.ContentHash[..8]}\"", page[page.IndexOf("id=\"article\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private async Task Swap(int swaps)
    {
        var numbers = new ConcurrentDictionary<string, int> { [Replace(1)] = 1 };
        var numbersOfPages = new ConcurrentDictionary<(string Path, string EntityTag), int>();
        await using var site = await StartAsync();
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(reader => Task.Run(async () =>
        {
            for (var i = reader; !end.IsCancellationRequested; i++)
            {
                var path = Paths[i % Paths.Length];
                var (version, number, entityTag) = await GetAsync(site, path);
                Assert.Equal(version is null ? numbersOfPages.GetOrAdd((path, entityTag), number) : numbers[version], number);
            }
        })).ToArray();

        for (var swap = 2; swap <= swaps; swap++)
        {
            var file = Corrected(swap, out var version);
            numbers[version] = swap;
            Replace(file);
            await WaitForAsync(site, version);
        }

        await end.CancelAsync();
        await Task.WhenAll(readers);
    }

    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<(string? Version, int Number, string EntityTag)> GetAsync(TestSite site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var numbers = Number().Matches(await response.Content.ReadAsStringAsync()).Select(match => match.Groups[1].Value).Distinct().ToList();
        var number = numbers.Count == 0 ? 0 : int.Parse(Assert.Single(numbers), CultureInfo.InvariantCulture);
        return (response.Headers.TryGetValues("ClinicContent-Version", out var versions) ? versions.Single() : null, number, response.Headers.ETag!.Tag);
    }

    // Pages have no version in their headers, but the entity tag names the articles, too.
    private static bool IsPage(string path) => !Path.HasExtension(path.Split('?')[0]);

    private static async Task<Dictionary<string, (string? Version, int Number, string EntityTag)>> TagsAsync(TestSite site)
    {
        var answers = new Dictionary<string, (string?, int, string)>();
        foreach (var path in Paths)
        {
            answers[path] = await GetAsync(site, path);
        }

        return answers;
    }

    private static Task WaitForAsync(TestSite site, string version) => WaitAsync(() => site.Services.GetRequiredService<IArticleLibrary>().Packs[0].ContentVersion == version);

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var i = 0; !isSo(); i++)
        {
            Assert.True(i < 1500, "Nothing happened in 30 seconds.");
            await Task.Delay(20);
        }
    }

    /// <summary>The articles with a number in the title of one; as long as before, so that no place in the pack moves.</summary>
    private static byte[] Pack(int number)
    {
        var pack = PatchedPack.Bytes();
        for (int at; (at = pack.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Title))) >= 0;)
        {
            Encoding.UTF8.GetBytes(FormattableString.Invariant($"Back sp{number:0000}")).CopyTo(pack, at);
        }

        var articles = PatchedPack.Table(pack, PackTag.Articles, PackFormat.ArticleSize);
        for (var article = 0; article < articles.Count; article++)
        {
            pack[articles[article] + PackFormat.ArticleHashOffset] = (byte)number;
        }

        return pack;
    }

    /// <summary>The articles as if none needed the clinic's number.</summary>
    private static ContentPack WithoutPhone() => PatchedPack.Needing(Pack(0), values => values & ~ClinicField.Phone.Flag);

    private static byte[] Corrected(int number, out string version)
    {
        var pack = PatchedPack.Seal(Pack(number));
        version = ContentPack.FromStream(new MemoryStream(pack)).ContentVersion;
        return pack;
    }

    private string Replace(int number)
    {
        Replace(Corrected(number, out var version));
        return version;
    }

    private void Replace(byte[] pack)
    {
        System.IO.File.WriteAllBytes(File + ".new", PackSignature.Sign(pack, DateTimeOffset.UtcNow, _key));
        System.IO.File.Move(File + ".new", File, overwrite: true);
    }

    private Task<TestSite> StartAsync(Action<ClinicContentWebOptions>? web = null, ContentPack? embedded = null) => TestSite.StartAsync(
        web,
        content =>
        {
            if (embedded is not null)
            {
                content.Packs.Clear();
                content.Packs.Add(embedded);
            }

            content.AddPackFile(File).PackPublicKey = _key.ExportSubjectPublicKeyInfoPem();
            content.PackCheckInterval = TimeSpan.FromMilliseconds(100);
        },
        services: services => services.AddLogging(logging => logging.AddProvider(_log)));

    [GeneratedRegex(@"Back sp(\d{4})")]
    private static partial Regex Number();
}
