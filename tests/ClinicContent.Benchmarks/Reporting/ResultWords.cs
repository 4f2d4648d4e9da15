namespace ClinicContent.Benchmarks;

/// <summary>What tables and charts say of a result.</summary>
internal static class ResultWords
{
    /// <summary>The value with what it means, such as <c>85 times as fast</c>.</summary>
    public static string Value(this Result result) => result.Comparison switch
    {
        Comparison.TimesAsFast => $"{Figure.Of(result.Value.Median)} times as fast",
        Comparison.Share => $"{Figure.Of(result.Value.Median)} of it",
        Comparison.Above => $"{Figure.Of(result.Value.Median, result)} more",
        _ => Figure.Of(result.Value.Median, result),
    };

    /// <summary>The least and the greatest of the rounds.</summary>
    public static string Range(this Result result) =>
        result.Value.Least.Equals(result.Value.Greatest) ? "" : $"{Figure.Of(result.Value.Least, result)} to {Figure.Of(result.Value.Greatest, result)}";

    /// <summary>What is wanted, such as <c>at least 60</c>; empty where nothing is.</summary>
    public static string Wanted(this Result result) =>
        result.Goal is { } goal ? $"at {(goal.IsMost ? "most" : "least")} {Figure.Of(goal.Bound, result)}" : "";

    /// <summary>Whether the goal is reached, and by how much it is not; empty where there is none.</summary>
    public static string Reached(this Result result) => result.Goal switch
    {
        null => "",
        var goal when goal.IsReachedBy(result.Value.Median) => "yes",
        { Bound: 0 } => "**no**",
        var goal => $"**no**, by {Figure.Of(Math.Abs(result.Value.Median - goal.Bound) / goal.Bound * 100)}%",
    };
}
