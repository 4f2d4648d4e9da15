namespace ClinicContent.Benchmarks;

/// <summary>The report: tables and charts of the results as last measured, written between the marks in the pages that show them.</summary>
internal static class BenchmarkReport
{
    public static ResultFiles Files { get; } = new(Path.Combine(Repository.Benchmarks, "Measured"));

    public static void Write()
    {
    }
}
