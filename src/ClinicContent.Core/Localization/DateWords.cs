using System.Text;

namespace ClinicContent;

/// <summary>The date format of a language.</summary>
/// <param name="Months">The names of the twelve months, as they stand within a date.</param>
/// <param name="Pattern">A date, with <see cref="DayPlaceholder"/>, <see cref="MonthPlaceholder"/> and <see cref="YearPlaceholder"/> where its parts stand.</param>
/// <param name="FirstDay">The first day of a month where that is no plain number, such as 1er; null otherwise.</param>
internal sealed record DateWords(string[] Months, string Pattern, string? FirstDay = null)
{
    public const string DayPlaceholder = "{day}";
    public const string MonthPlaceholder = "{month}";
    public const string YearPlaceholder = "{year}";

    /// <summary>The greatest length of a formatted day, in bytes of UTF-8.</summary>
    public int MaxLength
    {
        get
        {
            const int Numbers = 6; // of day and year
            var longest = 0;
            foreach (var month in Months)
            {
                longest = Math.Max(longest, Encoding.UTF8.GetByteCount(month));
            }

            return Encoding.UTF8.GetByteCount(Pattern) + longest + Encoding.UTF8.GetByteCount(FirstDay ?? "") + Numbers;
        }
    }
}
