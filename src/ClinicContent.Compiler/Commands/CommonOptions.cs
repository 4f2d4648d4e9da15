using System.CommandLine;
using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public const string DefaultFolder = "articles";

    /// <summary>The folder of articles that a command reads.</summary>
    public static Argument<string> Folder() => new("folder")
    {
        Description = $"The folder of articles, or of the project that has them in its folder '{DefaultFolder}'.",
        DefaultValueFactory = _ => DefaultFolder,
    };

    /// <summary>Resolves the folder of articles from its own path or that of a project.</summary>
    public static string ArticlesIn(string folder) =>
        Path.Combine(folder, DefaultFolder) is var inside && Directory.Exists(inside) && IsProject(folder) ? inside : folder;

    public static bool IsProject(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.*proj").Any();

    /// <summary>The form that a command writes its result in, the first of which is the default.</summary>
    public static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
        return OneOf(option, formats);
    }

    /// <summary>Restricts an option to a list of values, and suggests the closest one for another value.</summary>
    public static Option<string> OneOf(Option<string> option, IReadOnlyList<string> values)
    {
        option.AcceptOnlyFromAmong([.. values]);
        option.Validators.Clear();
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !values.Contains(token.Value))
            {
                result.AddError($"{option.Name} cannot be '{DisplayText.Of(token.Value)}'.{SuggestionPhrase.For(token.Value, values)} Use one of {string.Join(", ", values)}.");
            }
        });
        return option;
    }

    public static Option<string> DefaultLanguage()
    {
        var option = new Option<string>("--default-language")
        {
            Description = "The language that articles are given in when none is asked for; others are translations of it.",
            HelpName = "tag",
            DefaultValueFactory = _ => "en",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } tag || !LanguageTag.IsValid(tag) || LanguageFolder.Canonical(tag) != tag)
            {
                result.AddError("--default-language must be a language tag such as 'en' or 'es-MX'.");
            }
        });
        return option;
    }

    /// <summary>The files that codes are checked against.</summary>
    public static Option<string[]> CodeFiles() => new("--codes")
    {
        Description = "The ICD-10-CM order file as CMS publishes it, to judge every code by; without it only the codes that are built in are judged.",
        HelpName = "file",
        DefaultValueFactory = _ => [],
    };

    public static Option<string?> Date()
    {
        var option = new Option<string?>("--date") { Description = "The day to compare reviews with; without it none is overdue.", HelpName = "yyyy-MM-dd" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Parse(text) is null)
            {
                result.AddError("--date must be a day such as '2026-11-22'.");
            }
        });
        return option;
    }

    public static Option<bool> WarningsAsErrors() => new("--warnings-as-errors") { Description = "Make every warning an error." };

    /// <summary>Parses a day; null when the text is none.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
