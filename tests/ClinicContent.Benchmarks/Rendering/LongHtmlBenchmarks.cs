namespace ClinicContent.Benchmarks;

/// <summary>The same for a clinic with long values.</summary>
public class LongHtmlBenchmarks() : HtmlBenchmarks(BenchmarkClinic.WithLongValues);
