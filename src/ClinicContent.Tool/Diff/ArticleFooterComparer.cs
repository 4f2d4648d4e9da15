namespace ClinicContent.Tool;

/// <summary>Compares the footer of the articles in a language, once for the language.</summary>
internal static class ArticleFooterComparer
{
    public static IEnumerable<Change> Compare(ContentPack old, ContentPack @new)
    {
        foreach (var language in old.Languages.Intersect(@new.Languages))
        {
            var (before, after) = (First(old, language).Details, First(@new, language).Details);
            if (!AreEqual(before.CallToAction, after.CallToAction))
            {
                yield return new(ChangeKind.Wording, "the call to action that every article ends with", VersionLevel.Patch, language);
            }

            if (!AreEqual(before.Disclaimer, after.Disclaimer))
            {
                yield return new(ChangeKind.Wording, "the disclaimer that every article ends with", VersionLevel.Patch, language);
            }
        }
    }

    private static Article First(ContentPack pack, string language) => pack.Articles.First(article => article.Language == language);

    private static bool AreEqual(Section? one, Section? other) =>
        one is null || other is null ? one == other : one.Title == other.Title && one.Document.SequenceEqual(other.Document);
}
