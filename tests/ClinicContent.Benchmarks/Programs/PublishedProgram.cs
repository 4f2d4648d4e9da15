namespace ClinicContent.Benchmarks;

/// <summary>One of the programs in this folder, as <c>dotnet publish</c> makes it.</summary>
/// <param name="Folder">Where its files are.</param>
/// <param name="Path">The file that starts it.</param>
internal sealed record PublishedProgram(string Folder, string Path)
{
    private static readonly string Artifacts = System.IO.Path.Combine(Repository.Root, "artifacts", "programs");

    /// <summary>Publishes a program.</summary>
    /// <param name="name">Its folder.</param>
    /// <param name="form">How to publish it.</param>
    /// <param name="articles">How many articles the library has that it uses, if it is one that uses the generated one.</param>
    public static PublishedProgram Publish(string name, PublishForm form, int articles = 1)
    {
        ProgramRun.Run(
            System.IO.Path.Combine(Repository.Benchmarks, "Programs", name), "dotnet", "publish", "--configuration", "Release", $"-p:As={form}", $"-p:Articles={articles}");
        var folder = System.IO.Path.Combine(Artifacts, "publish", $"{name}-{articles}-{form}", "release");
        return new(folder, System.IO.Path.Combine(folder, name));
    }

    /// <summary>Writes generated articles to where the programs look for them, with our clinic's profile, and says where their Markdown is.</summary>
    public static string WriteArticles(int count)
    {
        var folder = System.IO.Path.Combine(Artifacts, $"articles-{count}");
        new ArticleGenerator(count).WriteTo(folder);
        File.Copy(System.IO.Path.Combine(Repository.Root, "src", "ClinicContent", "articles", "_clinic.json"), System.IO.Path.Combine(folder, "_clinic.json"), overwrite: true);
        return System.IO.Path.Combine(folder, "en");
    }
}
