namespace ClinicContent.Compiler;

/// <summary>An article whose quality is judged. It has no error.</summary>
/// <param name="file">Its file.</param>
/// <param name="body">What its text was compiled to.</param>
/// <param name="article">The article.</param>
/// <param name="reading">How hard it is to read; null when it was judged before.</param>
internal sealed class QualitySubject(ArticleFile file, CompiledBody body, CompiledArticle article, ReadingLevel? reading)
{
    private readonly HashSet<Waiver> _waived = [];

    public ArticleFile File => file;

    public FrontMatter Front => file.FrontMatter!;

    public CompiledBody Body => body;

    public CompiledArticle Article => article;

    /// <summary>How hard it is to read, for those that judge it.</summary>
    public ReadingLevel Reading => reading!;

    /// <summary>Where the heading of a section stands.</summary>
    public SourceLocation HeadingOf(int section) => file.Source!.LocationAt(body.Headings[section]);

    /// <summary>Reports a broken rule, unless the rule is not for this kind of article or the article waives it.</summary>
    public void Report(Rule rule, SourceLocation location, params object[] arguments) => ReportIn(null, rule, location, arguments);

    /// <summary>Reports a rule that a section breaks, which a waiver for that section waives, too.</summary>
    public void ReportIn(string? section, Rule rule, SourceLocation location, params object[] arguments)
    {
        if (KindRules.Applies(rule, article.Kind) && !IsWaived(rule, section))
        {
            file.Diagnostics.Add(rule, location, arguments);
        }
    }

    /// <summary>Reports what was found when the text was compiled, unless the article waives it.</summary>
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

    /// <summary>What was found in it so far, to be kept.</summary>
    public QualityResult ToResult() => new(
        article.ReadingGrade,
        article.ReadingEase,
        [.. file.Diagnostics.Found],
        [.. Enumerable.Range(0, Front.Waivers.Count).Where(waiver => _waived.Contains(Front.Waivers[waiver]))]);

    /// <summary>Takes over what was found when it was judged before.</summary>
    public void Restore(QualityResult quality)
    {
        file.Diagnostics.Restore(quality.Diagnostics);
        _waived.UnionWith(quality.UsedWaivers.Select(waiver => Front.Waivers[waiver]));
    }

    /// <summary>Whether a waiver has kept a rule from being reported.</summary>
    public bool HasUsed(Waiver waiver) => _waived.Contains(waiver);
}
