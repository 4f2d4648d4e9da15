namespace ClinicContent.Compiler;

/// <summary>CC07xx: the files that codes are checked against.</summary>
internal static class CodeFileRules
{
    private const string Remedy = "take the order file of ICD-10-CM as CMS publishes it, such as icd10cm_order_2027.txt";

    public static Rule Unreadable { get; } = new(
        "CC0701",
        "A file of codes that cannot be read",
        "The file of codes cannot be read ({0}): correct its path in '--codes' (in a project 'ClinicContentCodeFiles').");

    public static Rule TooLarge { get; } = new(
        "CC0702",
        "A file of codes that is too large",
        "The file has {0} bytes and may have {1}: " + Remedy + ".");

    public static Rule NoCodes { get; } = new(
        "CC0703",
        "A file of codes without codes",
        "No line of the file is one of an order file: " + Remedy + ".");

    public static Rule DamagedLine { get; } = new(
        "CC0704",
        "A damaged line in a file of codes",
        "The line is passed over, because {0}: " + Remedy + ", unchanged.")
    { Severity = Severity.Warning };

    public static Rule RepeatedCode { get; } = new(
        "CC0705",
        "A code that stands twice in a file of codes",
        "The line is passed over, because {0} stands on line {1} already: " + Remedy + ", unchanged.")
    { Severity = Severity.Warning };
}
