using System.Reflection;

namespace ClinicContent.Compiler;

/// <summary>All rules there are.</summary>
internal static class RuleCatalog
{
    private static readonly Type[] Groups =
    [
        typeof(FileRules), typeof(FrontMatterRules), typeof(StructureRules), typeof(TextRules), typeof(LibraryRules),
        typeof(QualityRules), typeof(EvidenceRules), typeof(ParityRules), typeof(WordingRules), typeof(CodeRules),
    ];

    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Groups.SelectMany(group => group.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
