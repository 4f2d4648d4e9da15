namespace ClinicContent.Benchmarks;

/// <summary>What one measurement gave, when and where.</summary>
internal sealed record ResultTable(string Id, string Title, Machine Machine, IReadOnlyList<Result> Results);
