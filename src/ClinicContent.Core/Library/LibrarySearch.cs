using System.Buffers;

namespace ClinicContent;

/// <summary>Searches the indexes of a library's packs and joins the hits.</summary>
internal static class LibrarySearch
{
    public static SearchResults Search(IArticleLibrary library, string text, string? language, int count, bool withSuggestion = true)
    {
        var searched = LanguageOf(library, language);
        var indexes = ArrayPool<SearchedWords?>.Shared.Rent(library.Packs.Count * library.Languages.Count);
        try
        {
            var search = new Run(library, text, searched, indexes);
            Span<FoundArticle> found = stackalloc FoundArticle[SearchExtensions.MaxCount * 2];
            QueryBuffers buffers = default;
            for (var pack = 0; pack < library.Packs.Count; pack++)
            {
                search.InPack(library.Packs[pack], found, ref buffers);
            }

            var suggestion = withSuggestion && search.Suggestion is { } suggested ? Suggest(library, suggested, searched) : null;
            return new SearchResults(searched, search.Hits(found, count), suggestion);
        }
        finally
        {
            ArrayPool<SearchedWords?>.Shared.Return(indexes, clearArray: true);
        }
    }

    private static SearchSuggestion? Suggest(IArticleLibrary library, string text, string language)
    {
        foreach (var hit in Search(library, text, language, 2, withSuggestion: false).Hits)
        {
            if (!hit.IsEmergency)
            {
                return new(text, hit.Article);
            }
        }

        return null;
    }

    private static string LanguageOf(IArticleLibrary library, string? language)
    {
        foreach (var tag in LanguageTag.Chain(language))
        {
            for (var i = 0; i < library.Languages.Count; i++)
            {
                if (tag.Equals(library.Languages[i], StringComparison.OrdinalIgnoreCase))
                {
                    return library.Languages[i];
                }
            }
        }

        return library.DefaultLanguage;
    }

    private struct Run(IArticleLibrary library, string text, string language, SearchedWords?[] indexes)
    {
        private int _indexCount;
        private int _count;
        private (Article Article, SearchedWords Words, int Score)? _emergency;

        /// <summary>The query with a medicine in place of a word; null when none is close to one.</summary>
        public string? Suggestion { get; private set; }

        public void InPack(ContentPack pack, Span<FoundArticle> found, ref QueryBuffers buffers)
        {
            // As every look-up does: what an article lacks in the language asked for, it may have in the next.
            foreach (var tag in LanguageTag.Chain(language, library.DefaultLanguage))
            {
                for (var i = 0; i < pack.Languages.Count; i++)
                {
                    if (tag.Equals(pack.Languages[i], StringComparison.OrdinalIgnoreCase) && SearchIndex.TryOpen(pack, i, out var index))
                    {
                        InIndex(index, i, tag.Equals(language, StringComparison.OrdinalIgnoreCase), found, ref buffers);
                    }
                }
            }
        }

        /// <summary>The hits, best first.</summary>
        public readonly SearchHit[] Hits(Span<FoundArticle> found, int count)
        {
            var articles = found[..Math.Min(_count, count - (_emergency is null ? 0 : 1))];
            var hits = new SearchHit[articles.Length + (_emergency is null ? 0 : 1)];
            var next = 0;
            if (_emergency is { } emergency)
            {
                hits[next++] = new(emergency.Article, emergency.Article.Emergency, emergency.Score, isEmergency: true, emergency.Words);
            }

            foreach (var hit in articles)
            {
                var words = indexes[hit.Index]!;
                var article = Open(words).ArticleAt(hit.Article);
                var section = hit.Section > 0 && hit.Section <= article.Sections.Count ? article.Sections[hit.Section - 1] : null;
                hits[next++] = new(article, section, hit.Score, isEmergency: false, words);
            }

            return hits;
        }

        private static SearchIndex Open(SearchedWords words) => SearchIndex.TryOpen(words.Pack, words.Language, out var index) ? index : throw new InvalidOperationException();

        private void InIndex(SearchIndex index, int position, bool isFirst, Span<FoundArticle> found, ref QueryBuffers buffers)
        {
            if (_indexCount == indexes.Length)
            {
                return;
            }

            var query = new SearchQuery(index, text, ref buffers);
            var added = found[_count..];
            added = added[..ArticleRanking.Rank(index, _indexCount, query, added[..Math.Min(added.Length, SearchExtensions.MaxCount)])];
            added = isFirst ? added : OnlyHere(index, added);
            var emergency = isFirst && _emergency is null ? HelpSigns.Find(index, query, added) : null;
            if (added.Length == 0 && emergency is null && query.Medicine < 0)
            {
                return;
            }

            var words = new SearchedWords(index.Pack, position, GroupsOf(query));
            if (emergency is { } sign && index.ArticleAt(sign.Article) is { Emergency: not null } article)
            {
                _emergency = (article, words with { Line = sign.Line }, ScoreOf(sign.Article, added));
            }

            if (isFirst)
            {
                Suggestion ??= SuggestionOf(index, query);
            }

            indexes[_indexCount++] = words;
            _count += added.Length;
            found[.._count].Sort(FoundArticle.Compare);
            _count = Math.Min(_count, SearchExtensions.MaxCount);
        }

        // The articles that have no version in a language that was searched before.
        private readonly Span<FoundArticle> OnlyHere(SearchIndex index, Span<FoundArticle> articles)
        {
            var kept = 0;
            foreach (var article in articles)
            {
                var record = index.Record(article.Article);
                if (index.Pack.Reader.FindArticle(index.Pack.Reader.SlugOrdinal(record), language, library.DefaultLanguage) == record)
                {
                    articles[kept++] = article;
                }
            }

            return articles[..kept];
        }

        private static int ScoreOf(int article, ReadOnlySpan<FoundArticle> articles)
        {
            foreach (var found in articles)
            {
                if (found.Article == article)
                {
                    return found.Score;
                }
            }

            return 0;
        }

        private static int[] GroupsOf(in SearchQuery query)
        {
            Span<int> groups = stackalloc int[QueryBuffers.MostWords * QueryBuffers.MostAlternatives];
            var count = 0;
            foreach (var term in query.Terms)
            {
                foreach (var alternative in query.Alternatives(term))
                {
                    groups[count++] = alternative.Group;
                }
            }

            return groups[..count].ToArray();
        }

        private readonly string? SuggestionOf(SearchIndex index, in SearchQuery query)
        {
            if (query.Medicine < 0)
            {
                return null;
            }

            var words = query.Words;
            var word = words[query.MedicineWord];
            var name = index.Word(index.RightSpelling(query.Medicine));
            return PlainText.Clean(string.Concat(text.AsSpan(words[0].Start, word.Start - words[0].Start), name, text.AsSpan(word.End, words[^1].End - word.End)));
        }
    }
}
