namespace ClinicContent.Compiler;

/// <summary>CC2023, CC2024, CC2032 and CC3001: the agreement of codes with their system.</summary>
internal static class CodeRules
{
    public static Rule OtherDisplay { get; } = new(
        "CC2023",
        "A code with another text than its own",
        "The text of {0} is '{1}', not '{2}': write 'display: \"{1}\"', or correct the code.")
    { Severity = Severity.Warning };

    public static Rule NotBillable { get; } = new(
        "CC2024",
        "A code that is not billable",
        "{0} is a header, divided into more specific codes, and a claim takes one of those: write {1}.")
    { Severity = Severity.Warning };

    public static Rule Unknown { get; } = new(
        "CC2032",
        "A code that is not in force",
        "ICD-10-CM has no code {0} in {1}: it is mistyped, or was retired.{2} Look the code up again.")
    { Severity = Severity.Warning };

    public static Rule Unchecked { get; } = new(
        "CC3001",
        "Codes that were not checked",
        "The built-in table does not know {0} of the ICD-10-CM codes, which were not checked: {1}. Give the order file of CMS with '--codes FILE' (in a project 'ClinicContentCodeFiles') to check every code.")
    { Severity = Severity.Information };
}
