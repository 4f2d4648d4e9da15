namespace ClinicContent.Compiler;

/// <summary>An article whose quality is judged. It has no error.</summary>
internal sealed class QualitySubject(ArticleFile file, CompiledBody body, CompiledArticle article, ReadingLevel reading)
{
    private readonly HashSet<string> _waived = [];

    public ArticleFile File => file;

    public FrontMatter Front => file.FrontMatter!;

    public CompiledBody Body => body;

    public CompiledArticle Article => article;

    public ReadingLevel Reading => reading;

    /// <summary>Where the heading of a section stands.</summary>
    public Place HeadingOf(int section) => file.Source!.PlaceAt(body.Headings[section]);

    /// <summary>Reports a broken rule, unless the rule is not for this kind of article or the article waives it.</summary>
    public void Report(Rule rule, Place place, params object[] arguments)
    {
        if (!KindRules.Applies(rule, article.Kind))
        {
            return;
        }

        if (rule != WordingRules.UselessWaiver && Front.Waivers.Any(waiver => waiver.Rule == rule.Id))
        {
            _waived.Add(rule.Id);
        }
        else
        {
            file.Diagnostics.Add(rule, place, arguments);
        }
    }

    /// <summary>Whether a waiver has kept a rule from being reported.</summary>
    public bool HasWaived(string rule) => _waived.Contains(rule);
}
