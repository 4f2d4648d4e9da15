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
            var form = ReadForm(entry, diagnostics);
            var written = entry.RequiredText("code", "M62.830");
            var display = entry.RequiredText("display", "Muscle spasm of back");
            if (form is null || written.Length == 0)
            {
                continue;
            }

            var code = form.System.NormalizeCode(written);
            if (!form.IsValid(code))
            {
                diagnostics.Add(FrontMatterRules.InvalidCode, entry.LocationOf("code"), written, form.System.Name, new Phrase(form.Form));
            }
            else if (!known.Add((form.System.Name, code)))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, entry.LocationOf("code"), $"{form.System.Name} {code}", "codes");
            }

            codes.Add(new CodeEntry(new MedicalCode(form.System.Name, code, display), entry.LocationOf("code"), entry.LocationOf("display")));
        }

        return codes;
    }

    private static CodeForm? ReadForm(FieldReader entry, DiagnosticList diagnostics)
    {
        entry.Require("system", "system: icd-10-cm");
        var isKnown = CodeSystem.TryParse(entry.Text("system", "icd-10-cm"), out var system);
        if (system == CodeSystem.Cpt)
        {
            diagnostics.Add(FrontMatterRules.LicensedCodes, entry.LocationOf("system"));
            return null;
        }

        if (isKnown && CodeForm.All.FirstOrDefault(form => form.System == system) is { } known)
        {
            return known;
        }

        entry.Choice("system", [.. CodeForm.All.Select(form => form.System.Name)]);
        return null;
    }
}
