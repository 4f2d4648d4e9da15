using System.Buffers;

namespace ClinicContent;

/// <summary>
/// Ranks the articles of one index for a query. Each term adds its weight times the highest impact of its groups in the article. Impacts
/// are the term frequencies of BM25F (Robertson, Zaragoza and Taylor: Simple BM25 extension to multiple weighted fields, 2004), computed
/// when the pack was built. An article that answers too little of the query is left out, however well it answers the rest.
/// </summary>
internal static class ArticleRanking
{
    /// <summary>The number of best articles that are examined closely.</summary>
    private const int Finalists = 48;

    /// <summary>The weight of a match by its field, in sixteenths: body, code, word of a search term, heading, summary, search term, other name, title.</summary>
    private static ReadOnlySpan<byte> FieldShares => [8, 12, 11, 12, 14, 16, 16, 16];

    /// <summary>The share of a query that an article must answer, in sixteenths.</summary>
    private const int RequiredShare = 9;

    /// <summary>The share that is enough when the query names the article's subject.</summary>
    private const int RequiredNamed = 5;

    /// <summary>The smallest weight of a telling word; words that four of five articles have weigh less.</summary>
    private const int Telling = 5;

    /// <param name="index">The index.</param>
    /// <param name="number">Its number among those searched.</param>
    /// <param name="query">The query.</param>
    /// <param name="found">Room for the best; may be less than <see cref="Finalists"/>.</param>
    /// <returns>The number of articles found, which are sorted best first.</returns>
    public static int Rank(SearchIndex index, int number, in SearchQuery query, Span<FoundArticle> found)
    {
        var total = 0;
        foreach (var term in query.Terms)
        {
            total += term.Weight;
        }

        if (!query.HasContent || index.ArticleCount == 0)
        {
            return 0;
        }

        var count = index.ArticleCount;
        var rented = ArrayPool<int>.Shared.Rent(count * 4);
        try
        {
            var scores = rented.AsSpan(0, count);
            var covered = rented.AsSpan(count, count);
            var seen = rented.AsSpan(count * 2, count);
            var evidence = rented.AsSpan(count * 3, count);
            rented.AsSpan(0, count * 4).Clear();
            for (var term = 0; term < query.Terms.Length; term++)
            {
                AddTerm(index, query, term, scores, covered, seen, evidence);
            }

            Span<FoundArticle> finalists = stackalloc FoundArticle[Finalists];
            finalists = finalists[..Choose(number, total, scores, covered, finalists)];
            var kept = Judge(index, query, total, covered, evidence, finalists);
            finalists = finalists[..kept];
            finalists.Sort(FoundArticle.Compare);
            finalists = finalists[..Math.Min(kept, found.Length)];
            ChooseSections(index, query, finalists, seen);
            finalists.CopyTo(found);
            return finalists.Length;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    private static void AddTerm(SearchIndex index, in SearchQuery query, int number, Span<int> scores, Span<int> covered, Span<int> seen, Span<int> evidence)
    {
        var term = query.Terms[number];
        foreach (var alternative in query.Alternatives(term))
        {
            var postings = index.Postings(alternative.Group);
            var factor = Math.Min(postings.Weight, term.Weight) * alternative.Likeness;
            var weight = term.Weight * alternative.Likeness;
            while (postings.Read())
            {
                // The best alternatives come first; the others add nothing where they stand as well.
                if (seen[postings.Article] <= number)
                {
                    seen[postings.Article] = number + 1;
                    scores[postings.Article] += factor * postings.Impact / TermAlternative.Exact;
                    covered[postings.Article] += weight * FieldShares[(int)postings.Field];
                    evidence[postings.Article] = Evidence.With(evidence[postings.Article], postings.Section, term.Weight >= Telling, alternative.Likeness is TermAlternative.Exact or TermAlternative.Form or TermAlternative.Tilde);
                }
            }
        }
    }

    // The articles with the highest scores that say enough, in no order.
    private static int Choose(int number, int total, ReadOnlySpan<int> scores, ReadOnlySpan<int> covered, Span<FoundArticle> finalists)
    {
        var least = (long)total * RequiredNamed * TermAlternative.Exact;
        var (count, worst) = (0, 0);
        for (var article = 0; article < scores.Length; article++)
        {
            if (scores[article] == 0 || covered[article] < least)
            {
                continue;
            }

            if (count < finalists.Length)
            {
                finalists[count++] = new(number, article, scores[article], 0);
            }
            else if (scores[article] > finalists[worst].Score)
            {
                finalists[worst] = new(number, article, scores[article], 0);
            }
            else
            {
                continue;
            }

            if (count == finalists.Length)
            {
                worst = IndexOfWorst(finalists);
            }
        }

        return count;
    }

    private static int IndexOfWorst(ReadOnlySpan<FoundArticle> articles)
    {
        var worst = 0;
        for (var i = 1; i < articles.Length; i++)
        {
            worst = articles[i].Score < articles[worst].Score ? i : worst;
        }

        return worst;
    }

    // Adds what the phrases of each article are worth, and leaves out those that say too little.
    private static int Judge(SearchIndex index, in SearchQuery query, int total, ReadOnlySpan<int> covered, ReadOnlySpan<int> evidence, Span<FoundArticle> articles)
    {
        var kept = 0;
        foreach (var article in articles)
        {
            var bonus = PhraseBonus(index, query, total, article.Article, out var isNamed);
            if (Evidence.IsComplete(evidence[article.Article], query.Terms.Length) || covered[article.Article] >= (long)total * TermAlternative.Exact * (isNamed ? RequiredNamed : RequiredShare))
            {
                articles[kept++] = article with { Score = article.Score + bonus };
            }
        }

        return kept;
    }

    // A phrase that the query holds whole: the more of the query it is, the more it is worth.
    private static int PhraseBonus(SearchIndex index, in SearchQuery query, int total, int article, out bool isNamed)
    {
        var best = 0;
        isNamed = false;
        var phrases = index.Phrases(article);
        while (phrases.Read())
        {
            var (weight, groups) = (0, 0);
            var holdsAll = true;
            while (holdsAll && phrases.ReadGroup(out var group))
            {
                var found = WeightIn(query, group);
                holdsAll = found > 0;
                weight += found;
                groups++;
            }

            if (holdsAll)
            {
                var worth = phrases.Field switch
                {
                    SearchField.Title => 170,
                    SearchField.AlsoCalled => 160,
                    _ => 130,
                };
                best = (int)Math.Max(best, (long)weight * weight / total * worth);
                isNamed |= groups > 1 || phrases.Field >= SearchField.AlsoCalled;
            }
        }

        return best;
    }

    // In sixteenths; 0 when the query has no word of the group.
    private static int WeightIn(in SearchQuery query, int group)
    {
        foreach (var term in query.Terms)
        {
            foreach (var alternative in query.Alternatives(term))
            {
                if (alternative.Group == group)
                {
                    return term.Weight * alternative.Likeness / TermAlternative.Exact;
                }
            }
        }

        return 0;
    }

    // A section is named where its text answers the query better than the article's own names do.
    private static void ChooseSections(SearchIndex index, in SearchQuery query, Span<FoundArticle> articles, Span<int> places)
    {
        const int sections = SearchFormat.LastSection + 1;
        Span<int> worth = stackalloc int[Finalists * sections];
        worth.Clear();
        places.Clear();
        for (var i = 0; i < articles.Length; i++)
        {
            places[articles[i].Article] = i + 1;
        }

        foreach (var term in query.Terms)
        {
            foreach (var alternative in query.Alternatives(term))
            {
                var postings = index.Postings(alternative.Group);
                while (postings.Read())
                {
                    if (places[postings.Article] is var place and > 0)
                    {
                        var section = postings.Field >= SearchField.SearchTerm ? 0 : postings.Section;
                        worth[((place - 1) * sections) + section] += postings.Weight * postings.Impact * alternative.Likeness;
                    }
                }
            }
        }

        for (var i = 0; i < articles.Length; i++)
        {
            var best = 0;
            var worths = worth.Slice(i * sections, sections);
            for (var section = 1; section < SearchFormat.LastSection; section++)
            {
                best = worths[section] > worths[best] ? section : best;
            }

            articles[i].Section = best;
        }
    }
}
