namespace ClinicContent.Compiler;

/// <summary>Reads <c>sources</c> of front matter.</summary>
internal static class SourceEntryReader
{
    private static readonly FieldKey Id = new("id", FieldForm.Id, "medlineplus", "The name by which the text cites the source, as in [@medlineplus].");
    private static readonly FieldKey ClinicStatement = FieldKey.Flag("clinicStatement", Flags.True, "True for a statement of the clinic that first published the article, which has neither a name nor an address.");

    private static readonly FieldCondition IsPublished = new(ClinicStatement.Name, Flags.False, IsDefault: true);
    private static readonly FieldKey Title = new("title", FieldForm.Text, "Back Pain", "The title of the page or paper.") { IsRequired = true, HasAddresses = true, Condition = IsPublished };
    private static readonly FieldKey Publisher = new("publisher", FieldForm.Text, "MedlinePlus", "The publisher.") { IsRequired = true, HasAddresses = true, Condition = IsPublished };
    private static readonly FieldKey Url = new("url", FieldForm.Address, "https://www.example.org/page", "The web address.") { IsRequired = true, Condition = IsPublished };
    private static readonly FieldKey Accessed = new("accessed", FieldForm.Date, "2026-11-22", "The day on which the author read the source.") { IsRequired = true, Condition = IsPublished };
    private static readonly FieldKey Archived = FieldKey.Flag("archived", Flags.True, "True when the author read an archived copy instead of the page itself.") with { Condition = IsPublished };

    public static FieldKey Key { get; } = new(
        "sources",
        FieldForm.Maps,
        "{ id: medlineplus, title: Back Pain, publisher: MedlinePlus, url: \"https://medlineplus.gov/backpain.html\", accessed: 2026-11-22 }",
        "The sources of the article's facts. The text cites them by their ids.")
    {
        Keys = [Id, Title, Publisher, Url, Accessed, Archived, ClinicStatement],
    };

    public static IReadOnlyList<SourceEntry> Read(FieldReader fields, DiagnosticList diagnostics)
    {
        var entries = new List<SourceEntry>();
        var known = new HashSet<string>();
        foreach (var source in fields.Maps(Key))
        {
            var id = source.Id(Id);
            if (id is not null && !known.Add(id))
            {
                diagnostics.Add(FrontMatterRules.DuplicateEntry, source.LocationOf(Id), id, Key.Name);
            }

            entries.Add(new SourceEntry(id, source.Flag(ClinicStatement) == true ? ReadStatement(source, diagnostics) : ReadSource(source), source.LocationOf(Id)));
        }

        return entries;
    }

    private static Source ReadSource(FieldReader source) => new(
        source.RequiredText(Title),
        source.RequiredText(Publisher),
        source.RequiredAddress(Url),
        source.RequiredDate(Accessed),
        source.Flag(Archived) == true);

    private static Source ReadStatement(FieldReader source, DiagnosticList diagnostics)
    {
        foreach (var key in Key.Keys.Where(key => key.Condition == IsPublished && source.Has(key)))
        {
            diagnostics.Add(FrontMatterRules.StatementDetails, source.LocationOf(key), key.Name);
        }

        return Source.OfClinic();
    }
}
