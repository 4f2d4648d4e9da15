namespace ClinicContent.Compiler;

/// <summary>CC2016 to CC2019: the agreement of translations.</summary>
internal static class ParityCheck
{
    /// <param name="articles">The articles, those in the default language before translations.</param>
    /// <param name="unread">The files of the other articles, which have errors. They are there, and nothing is compared with them.</param>
    public static void Check(IReadOnlyList<QualitySubject> articles, IReadOnlyList<ArticleFile> unread)
    {
        var languages = articles.Select(article => article.Article.Language).Concat(unread.Select(file => file.Language)).Distinct().ToList();
        var unreadOf = unread.ToLookup(file => file.Slug);
        foreach (var versions in articles.GroupBy(article => article.Article.Slug))
        {
            CheckLanguages(versions.First(), [.. versions.Select(version => version.Article.Language), .. unreadOf[versions.Key].Select(file => file.Language)], languages);
            foreach (var translation in versions.Skip(1).Where(_ => !unreadOf[versions.Key].Any()))
            {
                CheckTranslation(translation, versions.First());
            }
        }

        CheckRelations(articles, unreadOf);
    }

    // An article in es is there for readers in es-MX, too.
    private static void CheckLanguages(QualitySubject article, List<string> has, List<string> languages)
    {
        foreach (var language in languages.Where(language => !has.Exists(tag => LanguageTag.Primary(tag).SequenceEqual(LanguageTag.Primary(language)))))
        {
            article.Report(ParityRules.MissingTranslation, SourceLocation.Start, article.Article.Slug, language);
        }
    }

    private static void CheckTranslation(QualitySubject translation, QualitySubject original)
    {
        Compare("kind", front => [KindNames.Of(front.Kind)], list: false);
        Compare("topics", front => front.Topics);
        Compare("codes", front => front.Codes.Select(entry => $"{{ system: {entry.Code.System}, code: {entry.Code.Code}, display: \"{entry.Code.Display}\" }}"));
        Compare("help", front => front.Help.Select(name => name.Id));
        Compare("related", front => front.Related.Select(related => related.Slug));

        var hash = OriginalHash.Of(original.Article);
        if (translation.Front.Original != hash)
        {
            var what = new Phrase(translation.Front.Original is null ? "The translation does not record the version of" : "The translation was made of another version of");
            translation.Report(ParityRules.TranslationStale, translation.Front.LocationOf("original"), what, original.File.Diagnostics.Path, hash);
        }

        void Compare(string name, Func<FrontMatter, IEnumerable<string>> values, bool list = true)
        {
            if (!values(original.Front).ToHashSet().SetEquals(values(translation.Front)))
            {
                var expected = Phrase.List(values(original.Front)).Text;
                translation.Report(ParityRules.TranslationDiffers, translation.Front.LocationOf(name), name, original.File.Diagnostics.Path, new Phrase(list ? $"[{expected}]" : expected));
            }
        }
    }

    private static void CheckRelations(IReadOnlyList<QualitySubject> articles, ILookup<string, ArticleFile> unreadOf)
    {
        var originals = new Dictionary<string, QualitySubject>();
        var versions = new Dictionary<(string Slug, string Language), QualitySubject>();
        foreach (var article in articles)
        {
            originals.TryAdd(article.Article.Slug, article);
            versions.TryAdd((article.Article.Slug, article.Article.Language), article);
        }

        foreach (var article in articles)
        {
            foreach (var (slug, location) in article.Front.Related.Where(related => !unreadOf[related.Slug].Any()))
            {
                // Of the article in the same language, else of its original.
                var other = versions.GetValueOrDefault((slug, article.Article.Language)) ?? originals[slug];
                if (!other.Article.Related.Contains(article.Article.Slug))
                {
                    article.Report(ParityRules.OneWayRelation, location, slug, article.Article.Slug);
                }
            }
        }
    }
}
