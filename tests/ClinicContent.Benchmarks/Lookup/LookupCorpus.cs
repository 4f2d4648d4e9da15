using ClinicContent.Compiler;

namespace ClinicContent.Benchmarks;

/// <summary>Compiles generated articles to look up.</summary>
internal static class LookupCorpus
{
    private static readonly Lazy<ContentPack> LazyPack = new(() => Compile(10_000));

    /// <summary>10,000 articles, compiled when first asked for: rounds have them in common.</summary>
    public static ContentPack Pack => LazyPack.Value;

    /// <summary>Compiles articles in a folder of their own, and keeps nothing there.</summary>
    public static ContentPack Compile(int count)
    {
        var folder = Directory.CreateTempSubdirectory("clinic-content-").FullName;
        try
        {
            new ArticleGenerator(count).WriteTo(folder);
            var result = LibraryCompiler.Compile(folder, new() { Name = "Lookup" });
            return result.Library is { } library
                ? ContentPack.FromStream(new MemoryStream(PackWriter.Write(library)))
                : throw new InvalidOperationException($"The generated articles do not compile: {result.Diagnostics[0]}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
