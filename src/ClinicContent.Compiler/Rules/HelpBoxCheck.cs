namespace ClinicContent.Compiler;

/// <summary>CC0502 to CC0510: help boxes by themselves, across languages, and in articles.</summary>
internal static class HelpBoxCheck
{
    /// <summary>The greatest number of signs of an emergency in one box, for a reader in fear.</summary>
    public const int MaxLines = 7;

    /// <param name="help">The help boxes of each language, those of the default language first.</param>
    public static void Check(IReadOnlyList<HelpBoxes> help)
    {
        foreach (var language in help)
        {
            CheckBoxes(language);
            CheckSources(language);
            if (!ReferenceEquals(language, help[0]) && !help[0].File.Diagnostics.HasErrors)
            {
                CheckTranslation(language, help[0]);
            }
        }
    }

    /// <summary>Checks the boxes that an article names.</summary>
    /// <param name="file">The article.</param>
    /// <param name="help">The boxes of its language; null when there are none, or they have errors.</param>
    /// <param name="path">The file that the boxes stand in, or would.</param>
    public static void CheckArticle(ArticleFile file, HelpBoxes? help, string path)
    {
        if (file.FrontMatter is not { Help.Count: > 0 } front)
        {
            return;
        }

        var names = help?.Names.ToList() ?? [];
        foreach (var (name, location) in front.Help.Where(name => !names.Contains(name.Id)))
        {
            file.Diagnostics.Add(HelpRules.UnknownBox, location, name, path, help is null ? new Phrase(" The file is missing, or has errors of its own.") : SuggestionPhrase.For(name, names));
        }

        if (front.Sections.All(section => section.Aspect != ArticleDetails.HelpAspect))
        {
            file.Diagnostics.Add(HelpRules.NoHelpSection, front.SectionsLocation);
        }
    }

    private static void CheckBoxes(HelpBoxes help)
    {
        foreach (var name in help.Names.Prepend(HelpReader.Lead))
        {
            var box = help.Find(name)!;
            if (!box.IsWhole || !box.Callouts.Select(callout => callout.Kind).SequenceEqual(box.Callouts.Select(callout => callout.Kind).Distinct().OrderDescending()))
            {
                Report(help, box, HelpRules.NotABox, name);
            }

            if (box.Of(CalloutKind.Emergency) is { Lines: > MaxLines and var lines })
            {
                Report(help, box, HelpRules.TooManyLines, name, lines, MaxLines);
            }
        }

        foreach (var section in help.File.FrontMatter!.Sections)
        {
            if (section.SearchTerms.Count > 0 && (section.Id == HelpReader.Lead || help.Find(section.Id)!.Of(CalloutKind.Emergency) is null))
            {
                help.File.Diagnostics.Add(HelpRules.SearchTermsWithoutSigns, section.SearchTermsLocation ?? section.Location, section.Id);
            }
        }

        var lead = help.Find(HelpReader.Lead)!;
        foreach (var kind in new[] { CalloutKind.Emergency, CalloutKind.Urgent })
        {
            if (lead.Of(kind) is null && help.Names.Any(name => help.Find(name)!.Of(kind) is not null))
            {
                Report(help, lead, HelpRules.NoLead, kind.ToString().ToUpperInvariant());
            }
        }
    }

    private static void CheckSources(HelpBoxes help)
    {
        var front = help.File.FrontMatter!;
        var listed = front.SourceIds;
        var cited = help.Names.Prepend(HelpReader.Lead).SelectMany(name => help.Find(name)!.Citations).ToList();
        foreach (var (id, location) in cited.Where(citation => !listed.Contains(citation.Id)))
        {
            help.File.Diagnostics.Add(HelpRules.UnknownSource, location, id, SuggestionPhrase.For(id, listed));
        }

        foreach (var source in front.Sources.Where(source => source.Id is { } id && !cited.Exists(citation => citation.Id == id)))
        {
            help.File.Diagnostics.Add(HelpRules.UnusedSource, source.Location, source.Id!);
        }
    }

    private static void CheckTranslation(HelpBoxes help, HelpBoxes original)
    {
        var path = original.File.Diagnostics.Path;
        if (!help.Names.SequenceEqual(original.Names))
        {
            help.File.Diagnostics.Add(HelpRules.BoxesDiffer, help.File.FrontMatter!.SectionsLocation, new Phrase("The list of boxes"), Phrase.List(help.Names), path, Phrase.List(original.Names));
            return;
        }

        foreach (var box in help.Names.Select(name => help.Find(name)!))
        {
            // What a line more or less shifts is not told as well.
            var other = original.Find(box.Id)!;
            _ = Compare(box, $"The number of signs in '{box.Id}' under [!EMERGENCY]", Lines(box, CalloutKind.Emergency), Lines(other, CalloutKind.Emergency))
                && Compare(box, $"The number of signs in '{box.Id}' under [!URGENT]", Lines(box, CalloutKind.Urgent), Lines(other, CalloutKind.Urgent))
                && Compare(box, $"The number of search terms in '{box.Id}'", HasTerms(help, box), HasTerms(original, other))
                && Compare(box, $"The order of sources in '{box.Id}'", Cited(box), Cited(other));
        }

        bool Compare(HelpBox box, string what, string here, string there)
        {
            if (here != there)
            {
                Report(help, box, HelpRules.BoxesDiffer, new Phrase(what), new Phrase(here), path, new Phrase(there));
            }

            return here == there;
        }
    }

    private static string Lines(HelpBox box, CalloutKind kind) => FormattableString.Invariant($"{box.Of(kind)?.Lines ?? 0}");

    // Languages need not have equally many.
    private static string HasTerms(HelpBoxes help, HelpBox box) =>
        help.File.FrontMatter!.Sections.Single(section => section.Id == box.Id).SearchTerms.Count > 0 ? "more than 0" : "0";

    private static string Cited(HelpBox box) => string.Join(", ", box.Citations.Select(citation => citation.Id));

    private static void Report(HelpBoxes help, HelpBox box, Rule rule, params object[] arguments) =>
        help.File.Diagnostics.Add(rule, help.File.Source!.LocationAt(box.Heading), arguments);
}
