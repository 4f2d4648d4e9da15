namespace ClinicContent.Compiler;

/// <summary>An article without errors whose quality is checked.</summary>
/// <param name="file">Its file.</param>
/// <param name="body">Its compiled text.</param>
/// <param name="article">The article.</param>
/// <param name="reading">Its reading level; null when an earlier check is restored.</param>
internal sealed class QualitySubject(ArticleFile file, CompiledBody body, CompiledArticle article, ReadingLevel? reading)
{
    private readonly HashSet<Waiver> _waived = [];

    public ArticleFile File => file;

    public FrontMatter Front => file.FrontMatter!;

    public CompiledBody Body => body;

    public CompiledArticle Article => article;

    /// <summary>The reading level, for rules that use it.</summary>
    public ReadingLevel Reading => reading!;

    /// <summary>Gets the location of a section's heading.</summary>
    public SourceLocation HeadingOf(int section) => file.Source!.LocationAt(body.Headings[section]);

    /// <summary>Reports a broken rule, unless the rule does not apply to this kind of article or the article waives it.</summary>
    public void Report(Rule rule, SourceLocation location, params object[] arguments) => ReportIn(null, rule, location, arguments);

    /// <summary>Reports a rule that a section breaks. A waiver for that section applies too.</summary>
    public void ReportIn(string? section, Rule rule, SourceLocation location, params object[] arguments)
    {
        if (KindRules.Applies(rule, article.Kind) && !IsWaived(rule, section))
        {
            file.Diagnostics.Add(rule, location, arguments);
        }
    }

    /// <summary>Reports a warning from the compilation of the text, unless the article waives it.</summary>
    public void Report(Diagnostic warning)
    {
        if (!IsWaived(RuleCatalog.Get(warning.Id), section: null))
        {
            file.Diagnostics.Add(warning);
        }
    }

    private bool IsWaived(Rule rule, string? section)
    {
        // The narrower waiver comes first, so that a wider one beside it is found useless if nothing else needs it.
        var waivers = Front.Waivers.Where(waiver => waiver.Rule == rule.Id && (waiver.Section is null || waiver.Section == section));
        if (KindRules.CanBeWaived(rule) && waivers.OrderBy(waiver => waiver.Section is null).FirstOrDefault() is { } waiver)
        {
            _waived.Add(waiver);
            return true;
        }

        return false;
    }

    /// <summary>Collects the results so far for the cache.</summary>
    public QualityResult ToResult() => new(
        article.ReadingGrade,
        article.ReadingEase,
        [.. file.Diagnostics.Found],
        [.. Enumerable.Range(0, Front.Waivers.Count).Where(waiver => _waived.Contains(Front.Waivers[waiver]))]);

    /// <summary>Restores the results of an earlier check.</summary>
    public void Restore(QualityResult quality)
    {
        file.Diagnostics.Restore(quality.Diagnostics);
        _waived.UnionWith(quality.UsedWaivers.Select(waiver => Front.Waivers[waiver]));
    }

    /// <summary>Checks that a waiver has kept a rule from being reported.</summary>
    public bool HasUsed(Waiver waiver) => _waived.Contains(waiver);
}
