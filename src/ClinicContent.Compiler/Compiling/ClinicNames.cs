using System.Collections.Immutable;

namespace ClinicContent.Compiler;

/// <summary>What authors write for a value or page of the clinic.</summary>
internal static class ClinicNames
{
    public const string LinkScheme = "clinic";

    /// <summary>The values, each at the position of its <see cref="ClinicValue"/>.</summary>
    public static ImmutableArray<string> Values { get; } = [.. Enum.GetValues<ClinicValue>().Select(value => $"{{{{clinic.{Name(value)}}}}}")];

    /// <summary>The pages, each at the position of its <see cref="ClinicLink"/>.</summary>
    public static ImmutableArray<string> Links { get; } = [.. Enum.GetValues<ClinicLink>().Select(link => $"{LinkScheme}:{Name(link)}")];

    private static string Name<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
