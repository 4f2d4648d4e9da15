namespace ClinicContent.Compiler;

/// <summary>The members of schema.org's HealthAspectEnumeration, without the ending HealthAspect that each has.</summary>
internal static class HealthAspects
{
    /// <summary>All members, from https://schema.org/HealthAspectEnumeration.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Allergies",
        "Benefits",
        "Causes",
        "Contagiousness",
        "Effectiveness",
        "GettingAccess",
        "HowItWorks",
        "HowOrWhere",
        "Ingredients",
        "LivingWith",
        "MayTreat",
        "Misconceptions",
        "Overview",
        "PatientExperience",
        "Pregnancy",
        "Prevention",
        "Prognosis",
        "RelatedTopics",
        "RisksOrComplications",
        "Safety",
        "Screening",
        "SeeDoctor",
        "SelfCare",
        "SideEffects",
        "Stages",
        "Symptoms",
        "Treatments",
        "Types",
        "UsageOrSchedule",
    ];
}
