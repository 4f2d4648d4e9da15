using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>CC2010 to CC2015.</summary>
internal static class EvidenceCheck
{
    public const int FewestSources = 2;

    /// <summary>The practice of NHS.UK.</summary>
    public const int MaxMonths = 36;

    public static void Check(QualitySubject article, DateOnly? today)
    {
        var front = article.Front;
        if (front.Sources.Count < FewestSources)
        {
            article.Report(EvidenceRules.FewSources, front.LocationOf("sources"), front.Sources.Count, FewestSources);
        }

        CheckCitations(article, front);
        if (front.Origin is null)
        {
            article.Report(EvidenceRules.NoOrigin, front.LocationOf("review"));
        }

        if (front.Review is { Status: ReviewStatus.Reviewed, ReviewedOn: { } on, NextReviewOn: { } due })
        {
            var latest = on.AddMonths(Math.Min(MaxMonths, ((DateOnly.MaxValue.Year - on.Year) * 12) + DateOnly.MaxValue.Month - on.Month));
            if (due > latest)
            {
                article.Report(EvidenceRules.ReviewFar, front.ReviewDueLocation, MaxMonths, Show(on), Show(latest));
            }

            if (due < today)
            {
                article.Report(EvidenceRules.ReviewOverdue, front.ReviewDueLocation, Show(due), Show(today.Value));
            }
        }
    }

    private static void CheckCitations(QualitySubject article, FrontMatter front)
    {
        var listed = front.Sources.Where(source => source.Id is not null).Select(source => source.Id!).ToList();
        var cited = new HashSet<string>();
        foreach (var (section, body) in front.Sections.Zip(article.Body.Sections))
        {
            var sources = section.Sources.Concat(body.Citations).ToList();
            if (sources.Count == 0)
            {
                article.ReportIn(section.Id, EvidenceRules.SectionWithoutSource, section.Location, section.Id);
            }

            foreach (var (id, location) in sources)
            {
                if (cited.Add(id) && !listed.Contains(id))
                {
                    article.ReportIn(section.Id, EvidenceRules.UnknownSource, location, id, SuggestionPhrase.For(id, listed));
                }
            }
        }

        foreach (var source in front.Sources.Where(source => source.Id is not null && !cited.Contains(source.Id)))
        {
            article.Report(EvidenceRules.UnusedSource, source.Location, source.Id!);
        }
    }

    private static string Show(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
