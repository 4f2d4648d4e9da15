namespace ClinicContent.Compiler;

/// <summary>Reads <c>sections</c> of front matter.</summary>
internal static class SectionEntryReader
{
    private static readonly FieldKey Id = new("id", FieldForm.Id, "overview", "The section's id, the same in every language. It stands in addresses and gives the name in C#.") { IsRequired = true };

    private static readonly FieldKey Aspect = new("aspect", FieldForm.Choice, "Overview", "The aspect of the subject that the section is about, in the words of schema.org. The section about when to get help has SeeDoctor.")
    {
        Names = HealthAspects.All,
    };

    private static readonly FieldKey Cites = FieldKey.Flag("cites", Flags.False, "False for a section that makes no medical claim, so that its blocks need no source.");

    private static readonly FieldKey Reason = new("reason", FieldForm.Text, "\"This section arranges the visit and makes no medical claim.\"", "The reason why the blocks of the section need no source, in a sentence.")
    {
        IsRequired = true,
        IsNote = true,
        Condition = new(Cites.Name, Flags.False),
    };

    private static readonly FieldKey SearchTerms = new("searchTerms", FieldForm.Texts, "trouble peeing", "Phrases of people in this emergency. A search for one of them shows the box before anything else.");

    // Whole sections cited sources once; what each block rests on could not be seen.
    private static readonly (string Key, Rule Rule) Moved = ("sources", FrontMatterRules.SectionSources);

    /// <summary>The sections of an article, whose blocks cite sources.</summary>
    public static FieldKey OfArticle { get; } = Create("{ id: overview, aspect: Overview }", "An entry for each level-2 heading of the text, in order: its id alone, or a set of keys.", [Id, Aspect, Cites, Reason]);

    /// <summary>The sections of a footer, which cite nothing.</summary>
    public static FieldKey OfFooter { get; } = Create(
        $"{{ id: {ArticleFooterReader.Disclaimer} }}",
        $"The sections of the footer: '{ArticleFooterReader.CallToAction}', which may be left out, and '{ArticleFooterReader.Disclaimer}'.",
        [Id, Aspect]);

    /// <summary>The help boxes, whose lines always cite sources.</summary>
    public static FieldKey OfHelp { get; } = Create(
        $"{{ id: {HelpReader.Lead} }}, {{ id: back }}",
        $"'{HelpReader.Lead}', with the first words of every box, and then an entry for each help box: its name alone, or a set of keys.",
        [Id, Aspect, SearchTerms]);

    public static IReadOnlyList<SectionEntry> Read(FieldReader fields, FieldKey key, DiagnosticList diagnostics)
    {
        fields.Require(key);
        var entries = new List<SectionEntry>();
        var known = new HashSet<string>();
        foreach (var section in fields.Maps(key, Moved))
        {
            var id = section.RequiredId(Id);
            if (id.Length > 0 && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, section.LocationOf(Id), id, key.Name);
            }

            entries.Add(new SectionEntry(id, section.Choice(Aspect), section.LocationOf(Id))
            {
                CitesNothing = key.Keys.Contains(Cites) ? ReadReason(section, diagnostics) : null,
                SearchTerms = key.Keys.Contains(SearchTerms) ? section.Texts(SearchTerms) : [],
                SearchTermsLocation = section.Has(SearchTerms) ? section.LocationOf(SearchTerms) : null,
            });
        }

        return entries;
    }

    private static FieldKey Create(string example, string description, IReadOnlyList<FieldKey> keys) =>
        new("sections", FieldForm.Maps, example, description) { IsRequired = true, Keys = keys, Shorthand = Id.Name };

    private static string? ReadReason(FieldReader section, DiagnosticList diagnostics)
    {
        if (section.Flag(Cites) != false)
        {
            if (section.Has(Reason))
            {
                diagnostics.Add(FrontMatterRules.ReasonAlone, section.LocationOf(Reason));
            }

            return null;
        }

        return section.RequiredText(Reason);
    }
}
