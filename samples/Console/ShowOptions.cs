using ClinicContent;

namespace ConsoleSample;

/// <summary>The options of the command <c>show</c>.</summary>
internal sealed record ShowOptions
{
    public const string Usage = "Usage: list | search WORDS | code SYSTEM CODE [LL] | show SLUG [--format html|page|text|markdown|json|jsonld|ansi] [--language LL] [--clinic FILE.json] [--section ID]";

    public string Format { get; init; } = Terminal.HasColor ? ArticleFormats.Ansi : ArticleFormats.Text;

    public string? Language { get; init; }

    /// <summary>The clinic to show the article for; null for the one that the library names.</summary>
    public ClinicProfile? Clinic { get; init; }

    public string? Section { get; init; }

    public static ShowOptions Parse(string[] arguments)
    {
        var options = new ShowOptions();
        for (; arguments is [var name, .. var rest]; arguments = rest[1..])
        {
            options = (name, rest) switch
            {
                ("--format", [var format, ..]) => options with { Format = ParseFormat(format) },
                ("--language", [var language, ..]) => options with { Language = language },
                ("--clinic", [var file, ..]) => options with { Clinic = ReadClinic(file) },
                ("--section", [var section, ..]) => options with { Section = section },
                ("--format" or "--language" or "--clinic" or "--section", []) => throw new ArgumentException($"{name} needs a value. {Usage}"),
                _ => throw new ArgumentException($"There is no option '{name}'. {Usage}"),
            };
        }

        return options;
    }

    private static string ParseFormat(string value) =>
        ArticleFormats.BuiltIn.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? value
            : throw new ArgumentException($"There is no format '{value}'. {Usage}");

    private static ClinicProfile ReadClinic(string path)
    {
        try
        {
            var clinic = ClinicProfile.FromJson(File.ReadAllBytes(path));
            return clinic.Validate() is { Count: > 0 } errors ? throw new ClinicProfileException(string.Join(' ', errors)) : clinic;
        }
        catch (ClinicProfileException e)
        {
            throw new ClinicProfileException($"{path}: {e.Message}");
        }
    }
}
