namespace ClinicContent.Benchmarks;

/// <summary>The servers of many clinics' pages.</summary>
internal sealed class ClinicsContenders : IDisposable
{
    public const string Ours = "ClinicContent";

    public const string Uncached = "the same without a cache";

    public const string Fixed = "fixed bytes";

    public const int CacheMegabytes = 64;

    // More than a server answers in a round.
    private const int PathsPerRound = 60_000;

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, ServerProcess> _servers = [];
    private readonly ClinicsCorpus _corpus;
    private readonly byte[] _fixed;

    /// <summary>Compiles the articles, and publishes and starts the servers.</summary>
    /// <param name="core">The processor core that they have for their own; <see langword="null"/> for all.</param>
    /// <param name="clinics">How many clinics.</param>
    /// <param name="articles">How many articles.</param>
    public ClinicsContenders(int? core, int clinics, int articles)
    {
        try
        {
            _corpus = new(_folder, clinics, articles);
            _fixed = PageOfMeanSize();
            File.WriteAllBytes(Path.Combine(_folder.Folder("fixed"), "page.html"), _fixed);
            var servers = DotnetServers.Publish(_folder.File("servers"));
            _servers.Add(Ours, Content(CacheMegabytes));
            _servers.Add(Uncached, Content(0));
            _servers.Add(Fixed, servers.Start("fixed-pages", core, "--folder", _folder.File("fixed")));

            ServerProcess Content(long megabytes) => servers.Start(
                "content", core, "--settings", _corpus.SettingsFile, "--pack", _corpus.PackFile, "--ClinicContent:CacheSize", $"{megabytes * 1048576}");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>How many bytes a page has.</summary>
    public int PageSize => _fixed.Length;

    /// <summary>Asks each for some pages, twice.</summary>
    /// <exception cref="SmokeException">An answer is wrong.</exception>
    public void Check()
    {
        foreach (var page in _corpus.RandomPages(seed: 0, count: 10).SelectMany(page => new[] { page, page }))
        {
            foreach (var (name, server) in _servers)
            {
                var answer = HttpAnswer.Get(new(server.Address, page.Path));
                SmokeException.ThrowUnless(answer.Status == 200, $"{page.Path}, {name}: the status is {answer.Status}.");
                SmokeException.ThrowIfDifferent($"{page.Path}, {name}", name == Fixed ? _fixed : _corpus.Content(page), answer.Body);
            }
        }
    }

    /// <summary>Asks a server for random pages, others in each round.</summary>
    public HttpRound Run(string name, int round, int seconds)
    {
        var paths = _folder.File("paths.txt");
        File.WriteAllLines(paths, _corpus.RandomPages(seed: round + 1, PathsPerRound).Select(page => page.Path));
        return HttpRound.Run(_servers[name], "/", [], seconds, 200, Path.Combine(Repository.Benchmarks, "Clinics", "paths.lua"), paths);
    }

    /// <summary>What a server of the library tells of itself; it counts from the first time on.</summary>
    public ServerFigures Figures(string name) => ServerFigures.Read(_servers[name]);

    public void Dispose()
    {
        foreach (var server in _servers.Values)
        {
            server.Dispose();
        }

        _folder.Dispose();
    }

    private byte[] PageOfMeanSize()
    {
        var pages = _corpus.RandomPages(seed: 0, count: 500).Select(_corpus.Content).ToList();
        var mean = pages.Average(page => page.Length);
        return pages.MinBy(page => Math.Abs(page.Length - mean))!;
    }
}
