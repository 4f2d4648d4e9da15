namespace ClinicContent.Benchmarks;

/// <summary>A generator of static sites, from npm, with a small project as one would begin with: a page for each article.</summary>
internal sealed class SiteBuild : ArticleBuild
{
    private const string Output = "site";

    private readonly string[] _command;

    private SiteBuild(string folder, ArticleFiles articles, IEnumerable<string> kept, string[] command)
        : base(folder, articles) => (Left, _command) = ([Output, .. kept], command);

    protected override IReadOnlyList<string> Left { get; }

    /// <summary>Eleventy, which keeps nothing from one build to the next.</summary>
    public static SiteBuild Eleventy(string folder, ArticleFiles articles) => new(folder, articles, [], ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]);

    /// <summary>Astro, which keeps the articles that it has parsed.</summary>
    public static SiteBuild Astro(string folder, ArticleFiles articles) =>
        new(folder, articles, [".astro", "node_modules/.astro"], ["node_modules/astro/astro.js", "build", "--silent"]);

    /// <summary>Copies a generator's project and installs what it needs, once for all sizes.</summary>
    public static void Install(string project, string folder)
    {
        var template = Path.Combine(Repository.Benchmarks, "Building", project);
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        ProgramRun.Run(folder, "npm", "ci");
    }

    public override ProgramRun Build() => ProgramRun.Run(Folder, "node", _command);

    protected override void Check(ArticleFiles built, string words)
    {
        var pages = Path.Combine(Folder, Output, "articles", "en");
        ArticleFiles.ThrowUnlessIn(Path.Combine(pages, built.Edited, "index.html"), words);
        var count = Directory.GetDirectories(pages).Length;
        SmokeException.ThrowUnless(count == built.Count, $"{pages} has {count} of {built.Count} pages.");
    }
}
