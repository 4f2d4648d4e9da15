namespace ClinicContent.Compiler;

/// <summary>CC2010 to CC2015, CC2029 and CC2030.</summary>
internal static class EvidenceCheck
{
    public const int FewestSources = 2;

    /// <summary>The longest time between reviews, in months, by the practice of NHS.UK.</summary>
    public const int MaxMonths = 36;

    public static void Check(QualitySubject article, DateOnly? today)
    {
        var front = article.Front;
        // What a clinic says of itself carries no article.
        var sources = front.Sources.Count(source => !source.Source.IsClinicStatement);
        if (sources < FewestSources)
        {
            article.Report(EvidenceRules.FewSources, front.LocationOf("sources"), sources, FewestSources);
        }

        CheckCitations(article, front);
        if (front.Origin is null)
        {
            article.Report(EvidenceRules.NoOrigin, front.LocationOf("review"));
        }

        if (today is { } day)
        {
            CheckFuture(article, day);
        }

        if (front.Review is { Status: ReviewStatus.Reviewed, ReviewedOn: { } on, NextReviewOn: { } due })
        {
            var latest = on.AddMonths(Math.Min(MaxMonths, ((DateOnly.MaxValue.Year - on.Year) * 12) + DateOnly.MaxValue.Month - on.Month));
            if (due > latest)
            {
                article.Report(EvidenceRules.ReviewFar, front.ReviewDueLocation, MaxMonths, IsoDay.Of(on), IsoDay.Of(latest));
            }

            if (due < today)
            {
                article.Report(EvidenceRules.ReviewOverdue, front.ReviewDueLocation, IsoDay.Of(due), IsoDay.Of(today.Value));
            }
        }
    }

    // The newest date of all packs counts: one that is far ahead keeps out every correction that is dated rightly.
    private static void CheckFuture(QualitySubject article, DateOnly today)
    {
        var front = article.Front;
        Compare("the day of 'updated'", front.Updated, front.LocationOf("updated"));
        Compare("the day of the review", front.Review.ReviewedOn, front.LocationOf("review"));
        foreach (var source in front.Sources)
        {
            Compare("the day on which a source was accessed", source.Source.Accessed, source.Location);
        }

        void Compare(string what, DateOnly? date, SourceLocation location)
        {
            if (date > today)
            {
                article.Report(EvidenceRules.FutureDate, location, IsoDay.Of(date.Value), new Phrase(what), IsoDay.Of(today));
            }
        }
    }

    private static void CheckCitations(QualitySubject article, FrontMatter front)
    {
        var cited = new HashSet<string>();
        foreach (var (section, body) in front.Sections.Zip(article.Body.Sections))
        {
            CheckBlocks(article, section, body);
            cited.UnionWith(body.Citations.Select(citation => citation.Id));
        }

        foreach (var source in front.Sources.Where(source => source.Id is not null && !cited.Contains(source.Id)))
        {
            article.Report(EvidenceRules.UnusedSource, source.Location, source.Id!);
        }
    }

    private static void CheckBlocks(QualitySubject article, SectionEntry section, CompiledSection body)
    {
        var blocks = SectionBlocks.Of(body.Document.Span);
        var cited = CitedBlocks(body);
        var bases = SectionBlocks.BasesOf(blocks, cited.Contains);
        if (section.CitesNothing is not null)
        {
            if (bases.Count > 0 && bases.All(basis => basis != EvidenceBasis.None))
            {
                article.ReportIn(section.Id, EvidenceRules.UselessException, section.Location, section.Id);
            }

            return;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            // What is not written yet is a warning of its own.
            if (bases[i] == EvidenceBasis.None && !blocks[i].Text.Contains(PlaceholderCheck.Word, StringComparison.Ordinal))
            {
                article.ReportIn(section.Id, EvidenceRules.BlockWithoutSource, body.Blocks[i], blocks[i].Text, section.Id);
            }
        }
    }

    // As they were written: one of a source that is not listed is a warning of its own.
    private static HashSet<int> CitedBlocks(CompiledSection section)
    {
        var begins = section.Blocks.Select(location => (location.Line, location.Column)).ToList();
        return [.. section.Citations.Select(citation => begins.BinarySearch((citation.Location.Line, citation.Location.Column)) is var found && found >= 0 ? found : ~found - 1)];
    }
}
