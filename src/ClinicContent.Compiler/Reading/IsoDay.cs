using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>A day as front matter and reports write it, in the calendar of all cultures.</summary>
internal static class IsoDay
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
