using System.Reflection;

namespace ClinicContent.Compiler;

/// <summary>The catalogue of all rules.</summary>
internal static class RuleCatalog
{
    private static readonly Type[] Groups =
    [
        typeof(FileRules), typeof(FrontMatterRules), typeof(StructureRules), typeof(TextRules), typeof(LibraryRules), typeof(HelpRules),
        typeof(QualityRules), typeof(EvidenceRules), typeof(ParityRules), typeof(WordingRules), typeof(CodeRules), typeof(WordsRules), typeof(CodeFileRules),
        typeof(MarkupRules), typeof(LostMarkupRules),
    ];

    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Groups.SelectMany(group => group.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, int> Positions = All.Select((rule, position) => (rule.Id, position)).ToDictionary(rule => rule.Id, rule => rule.position);

    /// <summary>Gets the rule with the id of a diagnostic.</summary>
    public static Rule Get(string id) => All[IndexOf(id)];

    /// <summary>The position of a rule in <see cref="All"/>.</summary>
    public static int IndexOf(string id) => Positions[id];
}
