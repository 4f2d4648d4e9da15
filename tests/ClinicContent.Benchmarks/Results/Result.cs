namespace ClinicContent.Benchmarks;

/// <summary>One line of a table: one work, measured of the library and of another.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Against">Who else did it; empty where the figure stands alone.</param>
/// <param name="Unit">The unit of both medians: ns, us, ms, s, B, KB, MB, /s or an empty one.</param>
/// <param name="Ours">The median of the library's rounds.</param>
/// <param name="Theirs">The median of the other's; 0 where there is none.</param>
/// <param name="Comparison">How they are compared.</param>
/// <param name="Value">The comparison, round by round.</param>
/// <param name="Goal">What is wanted of the value's median; <see langword="null"/> where nothing is.</param>
/// <param name="Note">What a reader has to know, such as why a goal is not reached.</param>
internal sealed record Result(
    string Work, string Against, string Unit, double Ours, double Theirs, Comparison Comparison, Spread Value, Goal? Goal = null, string Note = "")
{
    /// <summary>A figure without another to compare it with.</summary>
    public static Result Alone(string work, string unit, IReadOnlyCollection<double> values, Goal? goal = null, string note = "")
    {
        var spread = Spread.Of(values);
        return new(work, "", unit, spread.Median, 0, Comparison.Alone, spread, goal, note);
    }
}
