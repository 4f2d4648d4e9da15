using System.Buffers;
using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>All servers of one article's page, and what each has to answer.</summary>
internal sealed class HttpContenders : IDisposable
{
    public const string Ours = "ClinicContent";

    public const string Fixed = "fixed bytes";

    public const string Assets = "MapStaticAssets";

    public const string Files = "UseStaticFiles";

    public const string Nginx = "nginx";

    public const string Hello = "hello world";

    private const string BaseUrl = "https://clinic.example";

    private readonly TemporaryFolder _folder = new();
    private readonly List<HttpContender> _contenders = [];
    private readonly Dictionary<RequestKind, byte[]> _contents;

    /// <summary>Publishes and starts them.</summary>
    /// <param name="core">The processor core that they have for their own; <see langword="null"/> for all.</param>
    /// <param name="withNginx">Whether nginx is among them.</param>
    public HttpContenders(int? core, bool withNginx)
    {
        _contents = Contents();
        try
        {
            Start(core, withNginx);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Those that answer a kind of request.</summary>
    public IEnumerable<HttpContender> Of(RequestKind kind) => _contenders.Where(contender => contender.PathOf(kind) is not null);

    /// <summary>Asks each for everything.</summary>
    /// <exception cref="SmokeException">An answer is wrong.</exception>
    public void Check()
    {
        foreach (var kind in RequestKind.All)
        {
            var ours = Of(kind).First().Get(kind);
            foreach (var contender in Of(kind))
            {
                var (what, answer) = ($"{kind.Work}, {contender.Name}", contender.Get(kind));
                SmokeException.ThrowUnless(answer.Status == (contender.Name == Hello ? 200 : kind.Status), $"{what}: the status is {answer.Status}.");
                SmokeException.ThrowUnless(contender.Name == Hello || answer.Encoding == (kind.AcceptEncoding ?? ""), $"{what}: the coding is '{answer.Encoding}'.");
                var hasContent = kind != RequestKind.NotFound || contender.HasErrorPage;
                SmokeException.ThrowIfDifferent(what, contender.Name == Hello ? "Hello, world!"u8 : hasContent ? _contents[kind] : [], answer.Content);
                if (contender.HasOurBytes)
                {
                    SmokeException.ThrowIfDifferent($"{what}, as it is sent", ours.Body, answer.Body);
                }
            }
        }
    }

    public void Dispose()
    {
        _contenders.ForEach(contender => contender.Server.Dispose());
        _folder.Dispose();
    }

    // What every server has to give, from the library itself.
    private static Dictionary<RequestKind, byte[]> Contents()
    {
        // The QR code is an address on the page and drawn elsewhere.
        var site = new SiteContent(new ArticleLibrary([Articles.Pack]), null, new() { BaseUrl = $"{BaseUrl}/health", QrCode = _ => "" });
        var page = Written(output => site.WriteArticlePage(Articles.BackSpasms, output));
        var contents = new Dictionary<RequestKind, byte[]>
        {
            [RequestKind.Page] = page,
            [RequestKind.Json] = Written(output => site.WriteArticle(Articles.BackSpasms, ArticleFormats.Json, output)),
            [RequestKind.Brotli] = page,
            [RequestKind.NotModified] = [],
            [RequestKind.NotFound] = Written(output => site.WriteErrorPage(SiteError.NotFound, "en", "no-such-article", isClinicKnown: true, output)),
        };
        foreach (var text in (ReadOnlySpan<string>)[Encoding.UTF8.GetString(page), Encoding.UTF8.GetString(contents[RequestKind.Json])])
        {
            SmokeException.ThrowUnless(
                text.Contains(Articles.BackSpasms.Title, StringComparison.Ordinal) && text.Contains(Articles.Pack.Clinic!.Name, StringComparison.Ordinal),
                "The article's title or the clinic's name is missing.");
        }

        return contents;
    }

    private static byte[] Written(Action<ArrayBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return output.WrittenSpan.ToArray();
    }

    private void Start(int? core, bool withNginx)
    {
        var assets = _folder.Folder("assets");
        var files = _folder.Folder("files");
        foreach (var folder in (ReadOnlySpan<string>)[assets, files])
        {
            File.WriteAllBytes(Path.Combine(folder, "page.html"), _contents[RequestKind.Page]);
            File.WriteAllBytes(Path.Combine(folder, "article.json"), _contents[RequestKind.Json]);
        }

        var servers = DotnetServers.Publish(_folder.File("servers"), assets);
        _contenders.Add(new(Ours, servers.Start("content", core, "--ClinicContent:PublicBaseUrl", BaseUrl), kind => kind.Path, HasErrorPage: true));

        // Whose compression is better is not the question here.
        File.WriteAllBytes(Path.Combine(files, "page.html.br"), _contenders[0].Get(RequestKind.Brotli).Body);
        File.WriteAllBytes(Path.Combine(files, "404.html"), _contents[RequestKind.NotFound]);
        _contenders.Add(new(Fixed, servers.Start("fixed", core, "--folder", files), kind => kind.FixedPath, HasErrorPage: true, HasOurBytes: true));
        _contenders.Add(new(Assets, servers.Start("assets", core), kind => kind.FilePath));
        _contenders.Add(new(Files, servers.Start("files", core), kind => kind.FilePath));
        if (withNginx)
        {
            _contenders.Add(new(Nginx, NginxServer.Start(_folder.Folder("nginx"), files), kind => kind.FilePath, HasErrorPage: true, HasOurBytes: true));
        }

        _contenders.Add(new(Hello, servers.Start("hello", core), kind => kind == RequestKind.Page ? "/" : null));
    }
}
