namespace ClinicContent.Benchmarks;

/// <summary>What one round of builds took.</summary>
/// <param name="Cold">Seconds of the first build, with nothing left of any other.</param>
/// <param name="NoOp">Seconds of the next, with nothing changed.</param>
/// <param name="OneEdit">Seconds of the one after, with a sentence of one article changed.</param>
/// <param name="PeakMegabytes">The most memory that the first build's program held.</param>
internal sealed record BuildTimes(double Cold, double NoOp, double OneEdit, double PeakMegabytes);
