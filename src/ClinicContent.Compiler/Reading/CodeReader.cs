using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Reads <c>codes</c> of front matter.</summary>
internal static class CodeReader
{
    private static readonly FieldKey SystemKey = new("system", FieldForm.Choice, "icd-10-cm", "The system of the code.")
    {
        IsRequired = true,
        Names = [.. CodeForm.All.Select(form => form.System.Name)],
        Pattern = $"^({string.Join('|', CodeForm.All.Select(form => OtherWritings(form.System)))})$",
    };

    private static readonly FieldKey CodeKey = new("code", FieldForm.Text, "M62.830", "The code in the form of its system.") { IsRequired = true };
    private static readonly FieldKey Display = new("display", FieldForm.Text, "Muscle spasm of back", "The system's own text for the code.") { IsRequired = true };

    public static FieldKey Key { get; } = new(
        "codes",
        FieldForm.Maps,
        "{ system: icd-10-cm, code: M62.830, display: Muscle spasm of back }",
        "The subject of the article in codes of medical classifications.")
    {
        Keys = [SystemKey, CodeKey, Display],
    };

    public static IReadOnlyList<CodeEntry> Read(FieldReader fields, DiagnosticList diagnostics)
    {
        var codes = new List<CodeEntry>();
        var known = new HashSet<(string, string)>();
        foreach (var entry in fields.Maps(Key))
        {
            var form = ReadForm(entry, diagnostics);
            var written = entry.RequiredText(CodeKey);
            var display = entry.RequiredText(Display);
            if (form is null || written.Length == 0)
            {
                continue;
            }

            var code = form.System.NormalizeCode(written);
            if (!form.IsValid(code))
            {
                diagnostics.Add(FrontMatterRules.InvalidCode, entry.LocationOf(CodeKey), written, form.System.Name, new Phrase(form.Form));
            }
            else if (!known.Add((form.System.Name, code)))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, entry.LocationOf(CodeKey), $"{form.System.Name} {code}", Key.Name);
            }

            codes.Add(new CodeEntry(new MedicalCode(form.System.Name, code, display), entry.LocationOf(CodeKey), entry.LocationOf(Display)));
        }

        return codes;
    }

    private static CodeForm? ReadForm(FieldReader entry, DiagnosticList diagnostics)
    {
        entry.Require(SystemKey);
        var isKnown = CodeSystem.TryParse(entry.Text(SystemKey), out var system);
        if (system == CodeSystem.Cpt)
        {
            diagnostics.Add(FrontMatterRules.LicensedCodes, entry.LocationOf(SystemKey));
            return null;
        }

        if (isKnown && CodeForm.All.FirstOrDefault(form => form.System == system) is { } known)
        {
            return known;
        }

        entry.Choice(SystemKey);
        return null;
    }

    // As CodeSystem.TryParse reads them: names in any case, with or without separators, and identifiers.
    private static string OtherWritings(CodeSystem system)
    {
        var names = system.OtherNames.Prepend(system.Name).Select(name => string.Join("[-_ ]*", name.Where(char.IsAsciiLetterOrDigit).Select(letter => char.IsAsciiLetter(letter) ? $"[{char.ToUpperInvariant(letter)}{letter}]" : $"{letter}")));
        var addresses = system.OtherUris.Append(system.Uri).OfType<string>().Select(address => $"https?://{Regex.Escape(address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..])}(/[0-9/a-z]*)?");
        return string.Join('|', [.. names, $"(urn:oid:)?{Regex.Escape(system.Oid)}", .. addresses]);
    }
}
