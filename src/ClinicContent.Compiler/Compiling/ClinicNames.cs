using System.Collections.Immutable;
using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>What authors write for a value or page of the clinic.</summary>
internal static class ClinicNames
{
    public const string LinkScheme = "clinic";

    /// <summary>The values, each at the position of its <see cref="ClinicValue"/>.</summary>
    public static ImmutableArray<string> Values { get; } = [.. Enum.GetValues<ClinicValue>().Select(value => $"{{{{clinic.{Name(value)}}}}}")];

    /// <summary>The pages, each at the position of its <see cref="ClinicLink"/>.</summary>
    public static ImmutableArray<string> Links { get; } = [.. Enum.GetValues<ClinicLink>().Select(link => $"{LinkScheme}:{Name(link)}")];

    /// <summary>The conditions: how a block begins that is left out when the clinic lacks the value or page, each at its <see cref="ClinicCondition"/>.</summary>
    public static ImmutableArray<(string Written, int Condition)> Conditions { get; } =
    [
        .. Enum.GetValues<ClinicValue>().Select(value => ($"{{{{?clinic.{Name(value)}}}}}", ClinicCondition.Of(value))),
        .. Enum.GetValues<ClinicLink>().Select(link => ($"{{{{?{LinkScheme}:{Name(link)}}}}}", ClinicCondition.Of(link))),
    ];

    /// <summary>The value or page that a condition asks for, as authors write it.</summary>
    public static string OfCondition(int condition) =>
        Conditions.FirstOrDefault(known => known.Condition == condition).Written is { } written ? written.Trim('{', '?', '}') : condition.ToString(CultureInfo.InvariantCulture);

    private static string Name<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
