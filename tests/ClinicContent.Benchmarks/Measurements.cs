namespace ClinicContent.Benchmarks;

/// <summary>Everything that is measured, in the order of the report.</summary>
internal static class Measurements
{
    public static IReadOnlyList<IMeasurement> All { get; } =
    [
        new RenderingMeasurement(),
        new LookupMeasurement(),
        new SearchMeasurement(),
        new StartupMeasurement(),
        new HttpMeasurement(),
        new ClinicsMeasurement(),
        new BuildingMeasurement(),
        new SizeMeasurement(),
    ];
}
