namespace ClinicContent.Benchmarks;

/// <summary>The figure to be reached.</summary>
/// <param name="Bound">In the comparison's terms: a ratio, or the unit's.</param>
/// <param name="IsMost">Whether the bound must not be exceeded; otherwise it must be reached.</param>
internal sealed record Goal(double Bound, bool IsMost)
{
    public static Goal AtLeast(double bound) => new(bound, IsMost: false);

    public static Goal AtMost(double bound) => new(bound, IsMost: true);

    public bool IsReachedBy(double value) => IsMost ? value <= Bound : value >= Bound;
}
