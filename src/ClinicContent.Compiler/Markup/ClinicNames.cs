using System.Collections.Immutable;
using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>The names that authors write for the values and pages of the clinic.</summary>
internal static class ClinicNames
{
    public const string LinkScheme = "clinic";

    /// <summary>The values, each at its <see cref="ClinicField.Value"/>.</summary>
    public static ImmutableArray<string> Values { get; } = [.. ClinicField.Values.Select(field => $"{{{{clinic.{field.WrittenName}}}}}")];

    /// <summary>The pages, each at its <see cref="ClinicField.Link"/>.</summary>
    public static ImmutableArray<string> Links { get; } = [.. ClinicField.Links.Select(field => $"{LinkScheme}:{field.WrittenName}")];

    /// <summary>
    /// The conditions, each at its <see cref="ClinicCondition"/>, as authors write them at the start of a block that is left out when the
    /// clinic lacks the value or page.
    /// </summary>
    public static ImmutableArray<(string Written, int Condition)> Conditions { get; } =
    [
        .. ClinicField.Values.Select(field => ($"{{{{?clinic.{field.WrittenName}}}}}", ClinicCondition.OfValue(field))),
        .. ClinicField.Links.Select(field => ($"{{{{?{LinkScheme}:{field.WrittenName}}}}}", ClinicCondition.OfLink(field))),
    ];

    /// <summary>The value or page of a condition, as authors write it.</summary>
    public static string OfCondition(int condition) =>
        Conditions.FirstOrDefault(known => known.Condition == condition).Written is { } written ? written.Trim('{', '?', '}') : condition.ToString(CultureInfo.InvariantCulture);
}
