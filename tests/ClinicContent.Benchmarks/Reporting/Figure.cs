using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>Figures as people read them: three digits that count, in a unit that keeps them short.</summary>
internal static class Figure
{
    private static readonly (string Unit, double Factor, string Larger)[] Steps =
    [
        ("ns", 1000, "us"), ("us", 1000, "ms"), ("ms", 1000, "s"), ("B", 1024, "KB"), ("KB", 1024, "MB"),
    ];

    /// <summary>A figure with its unit, such as <c>0.54 us</c>.</summary>
    public static string Of(double value, string unit)
    {
        foreach (var step in Steps)
        {
            if (step.Unit == unit && Math.Abs(value) >= step.Factor)
            {
                (value, unit) = (value / step.Factor, step.Larger);
            }
        }

        return unit.Length == 0 ? Of(value) : unit.StartsWith('/') ? $"{Of(value)}{unit}" : $"{Of(value)} {unit}";
    }

    /// <summary>A figure without a unit.</summary>
    public static string Of(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var decimals = Math.Max(0, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        return Math.Round(value, Math.Min(decimals, 15)).ToString(decimals <= 4 ? "#,0.####" : "0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>A comparison's value: a ratio, or a figure in the result's unit.</summary>
    public static string Of(double value, Result result) => result.Comparison switch
    {
        Comparison.TimesAsFast or Comparison.Share => Of(value),
        _ => Of(value, result.Unit),
    };
}
