namespace ClinicContent.Compiler;

/// <summary>The help boxes of a language: the signs that need help, by name.</summary>
internal sealed class HelpBoxes
{
    /// <summary>The ids of an article's two boxes, in addresses and on pages.</summary>
    public const string EmergencyId = "emergency";
    public const string UrgentId = "urgent";

    private readonly IReadOnlyDictionary<string, HelpBox> _boxes;

    private HelpBoxes(ArticleFile file, IEnumerable<HelpBox> boxes)
    {
        File = file;
        _boxes = boxes.ToDictionary(box => box.Id);
    }

    /// <summary>The file of the boxes.</summary>
    public ArticleFile File { get; }

    /// <summary>The names of the boxes, in order.</summary>
    public IEnumerable<string> Names => File.FrontMatter!.Sections.Select(section => section.Id).Where(id => id != HelpReader.Lead);

    /// <summary>Creates the boxes of a file; null when it has errors.</summary>
    public static HelpBoxes? From(ArticleFile file, CompiledBody body) =>
        file.FrontMatter is { } front && !file.Diagnostics.HasErrors && body.Sections.Count == front.Sections.Count
            ? new HelpBoxes(file, body.Sections.Select((section, position) => HelpBox.From(section, body.Headings[position])))
            : null;

    public HelpBox? Find(string name) => _boxes.GetValueOrDefault(name);

    /// <summary>Compiles the boxes with signs of an emergency for the search.</summary>
    /// <param name="language">The language of the articles that show them.</param>
    public IEnumerable<CompiledHelpBox> Compile(string language) =>
        from section in File.FrontMatter!.Sections
        where section.Id != HelpReader.Lead
        let emergency = Find(section.Id)!.Of(CalloutKind.Emergency)
        where emergency is not null
        select new CompiledHelpBox(language, section.Id, section.SearchTerms, emergency.SignTexts());

    /// <summary>The sources that boxes cite.</summary>
    public IEnumerable<SourceEntry> SourcesOf(IEnumerable<HelpBox> boxes)
    {
        var cited = boxes.SelectMany(box => box.Citations).Select(citation => citation.Id).ToHashSet();
        return File.FrontMatter!.Sources.Where(source => source.Id is { } id && cited.Contains(id));
    }
}
