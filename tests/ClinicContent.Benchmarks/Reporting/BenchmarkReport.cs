namespace ClinicContent.Benchmarks;

/// <summary>The report of the results as last measured: tables and charts, and the documentation's page on performance.</summary>
internal static class BenchmarkReport
{
    public static ResultFiles Files { get; } = new(Path.Combine(Repository.Benchmarks, "Measured"));

    /// <summary>Writes the pages and charts anew.</summary>
    public static void Write()
    {
        foreach (var (path, text) in Pages())
        {
            File.WriteAllText(path, text);
        }
    }

    /// <summary>Says when a page or chart is not what the results give.</summary>
    /// <exception cref="SmokeException">One is not.</exception>
    public static void Check()
    {
        foreach (var (path, text) in Pages())
        {
            SmokeException.ThrowUnless(
                File.Exists(path) && File.ReadAllText(path) == text,
                $"{Path.GetRelativePath(Repository.Root, path)} is not what the results give: it is written by the command report, not by hand.");
        }
    }

    private static IEnumerable<(string Path, string Text)> Pages()
    {
        List<ResultTable> tables = [.. Measurements.All.Select(measurement => Files.Read(measurement.Id)).OfType<ResultTable>()];
        var page = Path.Combine(Repository.Benchmarks, "README.md");
        var text = File.ReadAllText(page);
        foreach (var table in tables)
        {
            var picture = "";
            if (RatioChart.Of(table) is { } chart)
            {
                yield return (Path.Combine(Repository.Benchmarks, "Measured", $"{table.Id}.svg"), chart);
                picture = $"\n![{table.Title}, as a chart](Measured/{table.Id}.svg)\n\n";
            }

            text = MarkedPage.With(text, table.Id, MarkdownTable.Of(table) + picture);
        }

        yield return (page, text);
        var digest = Path.Combine(Repository.Root, "src", "docs", "performance.md");
        yield return (digest, MarkedPage.With(File.ReadAllText(digest), "performance", PerformanceDigest.Of(tables)));
    }
}
