using System.Collections.Immutable;
using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>What authors write for a value or page of the clinic.</summary>
internal static class ClinicNames
{
    public const string LinkScheme = "clinic";

    /// <summary>The values, each at its <see cref="ClinicField.Value"/>.</summary>
    public static ImmutableArray<string> Values { get; } = [.. ClinicField.Values.Select(field => $"{{{{clinic.{field.WrittenName}}}}}")];

    /// <summary>The pages, each at its <see cref="ClinicField.Link"/>.</summary>
    public static ImmutableArray<string> Links { get; } = [.. ClinicField.Links.Select(field => $"{LinkScheme}:{field.WrittenName}")];

    /// <summary>The conditions: how a block begins that is left out when the clinic lacks the value or page, each at its <see cref="ClinicCondition"/>.</summary>
    public static ImmutableArray<(string Written, int Condition)> Conditions { get; } =
    [
        .. ClinicField.Values.Select(field => ($"{{{{?clinic.{field.WrittenName}}}}}", ClinicCondition.OfValue(field))),
        .. ClinicField.Links.Select(field => ($"{{{{?{LinkScheme}:{field.WrittenName}}}}}", ClinicCondition.OfLink(field))),
    ];

    /// <summary>The value or page that a condition asks for, as authors write it.</summary>
    public static string OfCondition(int condition) =>
        Conditions.FirstOrDefault(known => known.Condition == condition).Written is { } written ? written.Trim('{', '?', '}') : condition.ToString(CultureInfo.InvariantCulture);
}
