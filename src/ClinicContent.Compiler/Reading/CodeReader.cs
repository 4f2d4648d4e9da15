namespace ClinicContent.Compiler;

/// <summary>Reads <c>codes</c> of front matter.</summary>
internal static class CodeReader
{
    public static IReadOnlyList<CodeEntry> Read(FieldReader fields, DiagnosticList diagnostics)
    {
        var codes = new List<CodeEntry>();
        var known = new HashSet<(string, string)>();
        foreach (var entry in fields.Maps("codes", "{ system: icd-10-cm, code: M62.830, display: Muscle spasm of back }", ["system", "code", "display"]))
        {
            var system = ReadSystem(entry, diagnostics);
            var code = entry.RequiredText("code", "M62.830");
            var display = entry.RequiredText("display", "Muscle spasm of back");
            if (system is null || code.Length == 0)
            {
                continue;
            }

            if (!system.IsValid(code))
            {
                diagnostics.Add(FrontMatterRules.InvalidCode, entry.LocationOf("code"), code, system.Name, new Phrase(system.Form));
            }
            else if (!known.Add((system.Name, code)))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, entry.LocationOf("code"), $"{system.Name} {code}", "codes");
            }

            codes.Add(new CodeEntry(new MedicalCode(system.Name, code, display), entry.LocationOf("code"), entry.LocationOf("display")));
        }

        return codes;
    }

    private static CodeSystem? ReadSystem(FieldReader entry, DiagnosticList diagnostics)
    {
        entry.Require("system", "system: icd-10-cm");
        if (entry.Text("system", "icd-10-cm") is { } text && text.StartsWith("cpt", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(FrontMatterRules.LicensedCodes, entry.LocationOf("system"));
            return null;
        }

        var name = entry.Choice("system", [.. CodeSystem.All.Select(system => system.Name)]);
        return CodeSystem.All.FirstOrDefault(system => system.Name == name);
    }
}
