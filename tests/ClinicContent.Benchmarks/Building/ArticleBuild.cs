namespace ClinicContent.Benchmarks;

/// <summary>One of those that build articles, in a folder of its own.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="articles">What it builds; <see langword="null"/> where the same is done without any.</param>
internal abstract class ArticleBuild(string folder, ArticleFiles? articles)
{
    protected string Folder => folder;

    /// <summary>The files and folders that builds leave; without them a build is cold.</summary>
    protected abstract IReadOnlyList<string> Left { get; }

    /// <summary>Builds cold, again with nothing changed, and once more after an edit, which must be found in the output.</summary>
    public BuildTimes Round()
    {
        foreach (var left in Left.Select(name => Path.Combine(folder, name)))
        {
            if (Directory.Exists(left))
            {
                Directory.Delete(left, recursive: true);
            }
            else
            {
                File.Delete(left);
            }
        }

        var cold = Build();
        var noOp = Build();
        var words = articles?.Edit();
        var oneEdit = Build();
        if (articles is not null)
        {
            Check(articles, words!);
        }

        return new(cold.Seconds, noOp.Seconds, oneEdit.Seconds, cold.PeakBytes / 1e6);
    }

    public abstract ProgramRun Build();

    /// <summary>Says when the output is not that of all articles, or lacks the words that were edited in.</summary>
    protected abstract void Check(ArticleFiles built, string words);
}
