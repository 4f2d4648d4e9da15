namespace ClinicContent.Compiler;

/// <summary>CC2023 and CC2024: whether codes say what their system says.</summary>
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
        "{0} is divided into more specific codes, and a claim takes one of those: write one such as {1}.")
    { Severity = Severity.Warning };
}
