namespace ClinicContent.Benchmarks;

/// <summary>How what was measured of the library is set against what was measured of another.</summary>
internal enum Comparison
{
    /// <summary>The other's divided by the library's: 60 is sixty times as fast.</summary>
    TimesAsFast,

    /// <summary>The library's divided by the other's: 0.9 is nine tenths of it.</summary>
    Share,

    /// <summary>The library's less the other's, in their unit.</summary>
    Above,

    /// <summary>The library's alone, in its unit; there is no other.</summary>
    Alone,
}
