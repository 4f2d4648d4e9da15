namespace ClinicContent.Benchmarks;

/// <summary>
/// Rounds in which every contender works once, each round beginning with another one. The first round is not counted. What counts are
/// the ratios within a round, so that whatever else the machine does meanwhile slows all contenders.
/// </summary>
internal sealed class PairedRounds<T>
{
    private readonly Dictionary<string, List<T>> _values;

    private PairedRounds(IReadOnlyList<Contender<T>> contenders) => _values = contenders.ToDictionary(contender => contender.Name, _ => new List<T>());

    /// <param name="contenders">Who is measured.</param>
    /// <param name="count">The rounds that count, at least one.</param>
    /// <param name="isWarm">Whether the round that does not count is left out, as where it would take minutes and change little.</param>
    public static PairedRounds<T> Run(IReadOnlyList<Contender<T>> contenders, int count, bool isWarm = false)
    {
        var rounds = new PairedRounds<T>(contenders);
        for (var round = isWarm ? 1 : 0; round <= count; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                var contender = contenders[(i + round) % contenders.Count];
                var value = contender.Measure();
                if (round > 0)
                {
                    rounds._values[contender.Name].Add(value);
                }
            }
        }

        return rounds;
    }

    public double Median(string name, Func<T, double> figure) => Spread.Of(_values[name].Select(figure)).Median;

    /// <summary>A result from one figure of two contenders, round by round.</summary>
    public Result Compare(string work, string ours, string against, string unit, Func<T, double> figure, Comparison comparison, Goal? goal = null, string note = "") => new(
        work,
        against,
        unit,
        Median(ours, figure),
        Median(against, figure),
        comparison,
        Spread.Of(_values[ours].Zip(_values[against], (mine, other) => Set(figure(mine), figure(other), comparison))),
        goal,
        note);

    /// <summary>A result from one figure of one contender.</summary>
    public Result Alone(string work, string name, string unit, Func<T, double> figure, Goal? goal = null, string note = "") =>
        Result.Alone(work, unit, [.. _values[name].Select(figure)], goal, note);

    private static double Set(double ours, double theirs, Comparison comparison) => comparison switch
    {
        Comparison.TimesAsFast => theirs / ours,
        Comparison.Share => ours / theirs,
        Comparison.Above => ours - theirs,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A figure that stands alone has no other to be compared with: use Result.Alone."),
    };
}
