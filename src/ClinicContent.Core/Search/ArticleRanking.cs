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
    private static ReadOnlySpan<byte> FieldShares => [6, 12, 6, 10, 14, 16, 16, 16];

    /// <summary>The share that a word of a search term gains when the query holds half of the term, and more than a word of it.</summary>
    private const int HeldShare = 10;

    /// <summary>The share of a query that an article must answer, in sixteenths.</summary>
    private const int RequiredShare = 9;

    /// <summary>The share that is enough when the article has every word of a longer query.</summary>
    private const int RequiredOfAll = 8;

    /// <summary>The share that is enough when the article has most words of a long query.</summary>
    private const int RequiredOfMost = 5;

    /// <summary>The share that is enough when the query names the article's subject with a word.</summary>
    private const int RequiredNamed = 5;

    /// <summary>The share that is enough when it does so with several words, as they hardly stand together by chance.</summary>
    private const int RequiredByPhrase = 4;

    /// <summary>The share that is enough when it names a medicine of the article.</summary>
    private const int RequiredByMedicine = 2;

    /// <summary>The worth of the words of a query that all stand in the names and the summary of an article, though in no phrase.</summary>
    private const int WorthTogether = 35;

    /// <summary>The least impact of a word that the text of an article says more than once.</summary>
    private const int Repeated = 48;

    /// <summary>The greatest weight of a word that half of the articles have.</summary>
    public const int Common = 11;

    /// <summary>The smallest weight of a telling word; words that four of five articles have weigh less.</summary>
    private const int Telling = 5;

    /// <param name="index">The index.</param>
    /// <param name="number">Its number among those searched.</param>
    /// <param name="query">The query.</param>
    /// <param name="found">Room for the best; may be less than <see cref="Finalists"/>.</param>
    /// <returns>The number of articles found, which are sorted best first.</returns>
    public static int Rank(SearchIndex index, int number, in SearchQuery query, Span<FoundArticle> found)
    {
        var (total, nameTotal) = (0, 0);
        foreach (var term in query.Terms)
        {
            total += term.Share;
            nameTotal += term.NameWeight;
        }

        if (!query.HasContent || query.IsForOthers || index.ArticleCount == 0)
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
            var (rarest, isRare) = (IndexOfRarest(query.Terms), query.IsRare);
            for (var term = 0; term < query.Terms.Length; term++)
            {
                AddTerm(index, query, term, term == rarest, isRare, scores, covered, seen, evidence);
            }

            Span<FoundArticle> finalists = stackalloc FoundArticle[Finalists];
            finalists = finalists[..Choose(number, total, scores, covered, finalists)];
            var kept = Judge(index, query, total, nameTotal, covered, evidence, finalists);
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

    private static int IndexOfRarest(ReadOnlySpan<QueryTerm> terms)
    {
        var rarest = 0;
        for (var term = 1; term < terms.Length; term++)
        {
            rarest = terms[term].Weight > terms[rarest].Weight ? term : rarest;
        }

        return rarest;
    }

    private static void AddTerm(SearchIndex index, in SearchQuery query, int number, bool isRarest, bool isRare, Span<int> scores, Span<int> covered, Span<int> seen, Span<int> evidence)
    {
        var term = query.Terms[number];
        foreach (var alternative in query.Alternatives(term))
        {
            var postings = index.Postings(alternative.Group);
            var factor = Math.Min(postings.Weight, term.Weight) * alternative.Likeness;
            var weight = term.Share * alternative.Likeness;
            var isSure = (query.Terms.Length == 1 || isRare) && (alternative.Likeness is TermAlternative.Exact or TermAlternative.Tilde);
            while (postings.Read())
            {
                // The best alternatives come first; the others add nothing where they stand as well.
                if (seen[postings.Article] <= number)
                {
                    seen[postings.Article] = number + 1;
                    scores[postings.Article] += factor * postings.Impact / TermAlternative.Exact;
                    covered[postings.Article] += weight * FieldShares[(int)postings.Field];
                    if (isRarest && (isSure || postings.Field >= SearchField.Heading || (postings.Field == SearchField.Body && postings.Impact >= Repeated)))
                    {
                        evidence[postings.Article] = Evidence.WithStrength(evidence[postings.Article]);
                    }

                    if (postings.Field is SearchField.SearchWord or >= SearchField.Summary)
                    {
                        evidence[postings.Article] = Evidence.WithName(evidence[postings.Article]);
                    }

                    if (term.IsRegion)
                    {
                        evidence[postings.Article] = Evidence.WithRegion(evidence[postings.Article], postings.Field, postings.Weight <= Telling);
                    }

                    evidence[postings.Article] = Evidence.With(evidence[postings.Article], postings.Field == SearchField.SearchWord && postings.Section == 0 ? -1 : postings.Section, term.Weight >= Telling && !term.IsFiller, alternative.Likeness is TermAlternative.Exact or TermAlternative.Form or TermAlternative.Tilde);
                }
            }
        }
    }

    // The articles with the highest scores that say enough, in no order.
    private static int Choose(int number, int total, ReadOnlySpan<int> scores, ReadOnlySpan<int> covered, Span<FoundArticle> finalists)
    {
        var least = (long)total * RequiredByMedicine * TermAlternative.Exact;
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
    private static int Judge(SearchIndex index, in SearchQuery query, int total, int nameTotal, ReadOnlySpan<int> covered, ReadOnlySpan<int> evidence, Span<FoundArticle> articles)
    {
        var kept = 0;
        foreach (var article in articles)
        {
            var bonus = PhraseBonus(index, query, nameTotal, article.Article, out var required, out var inPhrase, out var holdsRegion, out var isNamed);
            var seen = evidence[article.Article];
            var isComplete = Evidence.IsComplete(seen, query.Terms.Length);
            if (query.HasRegion && !Evidence.HasRegion(seen) && !(Evidence.MentionsRegion(seen) && (holdsRegion || Evidence.HasRegionAmongOthers(seen, query.Terms.Length) || required == RequiredByMedicine || (isComplete && query.Terms.Length > Evidence.MostByChance))))
            {
                // About another part of the body.
                continue;
            }

            if (query.OtherLength > 0 && !isNamed && (query.OtherLength == query.Terms.Length || !Evidence.HasRegion(seen)))
            {
                // The article mentions what another clinic treats. Where the query asks for nothing else, a part of the body in it is no subject of its own: "cold hands".
                continue;
            }

            var isInNames = Evidence.IsInNames(seen, query.Terms.Length);
            required = Evidence.HasAll(seen, query.Terms.Length) ? Math.Min(required, RequiredOfAll) : required;
            required = Evidence.HasMost(seen, query.Terms.Length) ? Math.Min(required, RequiredOfMost) : required;
            // Of two words, the one that tells more is what is asked for: "cough medicine" is not about a medicine that happens to ease a cough.
            var isChance = query.Terms.Length <= Evidence.MostByChance && required == RequiredShare && !Evidence.IsStrong(seen) && !Evidence.HasRegion(seen);
            if (isComplete || isInNames || (!isChance && covered[article.Article] + (inPhrase * HeldShare) >= (long)total * TermAlternative.Exact * required))
            {
                var together = isInNames ? nameTotal * WorthTogether : 0;
                articles[kept++] = article with { Score = article.Score + bonus + together };
            }
        }

        return kept;
    }

    // A phrase that the query holds whole: the more of the query it is, the more it is worth.
    private static int PhraseBonus(SearchIndex index, in SearchQuery query, int total, int article, out int required, out int inPhrase, out bool holdsRegion, out bool isNamed)
    {
        var best = 0;
        (required, inPhrase, holdsRegion, isNamed) = (RequiredShare, 0, false, false);
        var phrases = index.Phrases(article);
        while (phrases.Read())
        {
            var (weight, share, groups, held, others, hasRegion, isMedicine) = (0, 0, 0, 0, 0, false, false);
            while (phrases.ReadGroup(out var group))
            {
                var found = WeightIn(index, query, group, ref share, ref isMedicine);
                weight += found;
                held += found > 0 ? 1 : 0;
                groups++;
                hasRegion |= found > 0 && index.IsRegion(group);
                others += group == query.Other.First || group == query.Other.Second ? 1 : 0;
            }

            holdsRegion |= hasRegion && held > 1;
            isNamed |= others == query.OtherLength && (held > others || groups == others);
            if (held > 1 && held * 2 >= groups && phrases.Field == SearchField.SearchTerm)
            {
                inPhrase = Math.Max(inPhrase, share);
            }

            var worth = (int)((long)weight * weight / total) * WorthOf(phrases.Field);
            if (held == groups)
            {
                best = Math.Max(best, worth);
                isNamed |= others < groups && (groups > 1 || isMedicine || weight > Common + query.CommonWeight);
                required = Math.Min(required, isMedicine ? RequiredByMedicine : groups > 1 ? RequiredByPhrase : phrases.Field >= SearchField.AlsoCalled ? RequiredNamed : RequiredShare);
            }
        }

        return best;
    }

    private static int WorthOf(SearchField field) => field switch
    {
        SearchField.Title => 170,
        SearchField.AlsoCalled => 160,
        _ => 130,
    };

    // In sixteenths; 0 when the query has no word of the group.
    private static int WeightIn(SearchIndex index, in SearchQuery query, int group, ref int share, ref bool isMedicine)
    {
        if (index.IsStop(group))
        {
            return query.Has(group) ? query.CommonWeight : 0;
        }

        foreach (var term in query.Terms)
        {
            foreach (var alternative in query.Alternatives(term))
            {
                if (alternative.Group == group)
                {
                    isMedicine |= term.IsMedicine;
                    share += term.Share * alternative.Likeness;
                    return term.NameWeight * alternative.Likeness / TermAlternative.Exact;
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
                    // A word in the text of most articles stands in no section rather than in another.
                    if (places[postings.Article] is var place and > 0 && (postings.Section > 0 || postings.Field != SearchField.Body))
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
