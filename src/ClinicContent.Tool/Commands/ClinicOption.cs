using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary>The option that names the profile of a clinic to render for.</summary>
internal static class ClinicOption
{
    private const string Name = "--clinic";
    private const string FileHelp = "file";

    public static Option<string?> One() => new(Name) { Description = "The profile of the clinic to render for, as JSON; without it, the one that the pack names.", HelpName = FileHelp };

    public static Option<string[]> Many() => new(Name) { Description = "The profile of a clinic to switch to, as JSON; may be given several times.", HelpName = FileHelp };

    /// <exception cref="CommandException">The profile has faults; the message gives all of them with their places.</exception>
    public static ClinicProfile Read(string path)
    {
        var faults = new DiagnosticList(path);
        return ClinicFile.Read(path, faults) is { } json
            ? ClinicProfile.FromJson(json)
            : throw new CommandException($"the profile cannot be used.\n{string.Join('\n', faults.All)}", ExitCode.ContentErrors);
    }

    /// <summary>What a clinic does not say that the articles in some languages need; null when it says all.</summary>
    public static string? Lacking(ContentPack pack, IReadOnlyList<string> languages, ClinicProfile? clinic, string? path)
    {
        clinic ??= pack.Clinic;
        var lacking = pack.Languages
            .Select((language, index) => (Language: language, Values: pack.ValuesIn(index) & ~(clinic?.TextsIn(language).Has ?? ClinicValues.None)))
            .Where(each => each.Values != ClinicValues.None && languages.Contains(each.Language))
            .Select(each => $"for '{each.Language}' {Shown.Values(each.Values)}{Shown.MayBeEmpty(each.Values)}")
            .ToList();
        return lacking.Count == 0 ? null
            : clinic is null ? $"the articles need a clinic, and the pack names none: give its profile with {Name}."
            : $"the clinic '{Shown.Text(clinic.Name)}' does not say what the articles need. In {(path is null ? "its profile" : $"'{ShownPath.Of(path)}'")}, set {string.Join("; ", lacking)}; or give another profile with {Name}.";
    }
}
