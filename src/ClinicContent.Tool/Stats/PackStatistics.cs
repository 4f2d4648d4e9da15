using System.Text;

namespace ClinicContent.Tool;

/// <summary>Computes the statistics of a pack.</summary>
internal static class PackStatistics
{
    /// <summary>The articles in the order of the pack.</summary>
    public static IReadOnlyList<ArticleStatistics> Of(ContentPack pack)
    {
        var links = pack.Articles.ToDictionary(article => article, LinksOf);
        var incoming = links
            .SelectMany(pair => pair.Value.Slugs.Select(slug => (Slug: slug, pair.Key.Language)))
            .GroupBy(link => link)
            .ToDictionary(group => group.Key, group => group.Count());
        return [.. pack.Articles.Select(article => (Article: article, Reading: ReadingOf(article))).Select(counted => new ArticleStatistics(
            counted.Article,
            counted.Reading,
            counted.Reading.Whole.Words,
            links[counted.Article].Slugs.Count,
            incoming.GetValueOrDefault((counted.Article.Slug, counted.Article.Language)),
            links[counted.Article].Web))];
    }

    private static ReadingLevel ReadingOf(Article article) =>
        ReadingLevel.Of(article.Summary, [.. article.Sections.Select(section => new ReadOnlyMemory<byte>(section.Document.ToArray()))], article.Language, article.Pack.Clinic);

    private static (HashSet<string> Slugs, int Web) LinksOf(Article article)
    {
        var slugs = article.Related.ToHashSet();
        var web = 0;
        foreach (var section in article.Sections)
        {
            var reader = new DocumentReader(section.Document);
            while (reader.Read())
            {
                if (reader is { Kind: NodeKind.Link, IsEnd: false })
                {
                    web += reader.Number == (int)LinkKind.Address ? 1 : 0;
                    _ = reader.Number == (int)LinkKind.Article && slugs.Add(Encoding.UTF8.GetString(reader.Text));
                }
            }
        }

        slugs.Remove(article.Slug);
        return (slugs, web);
    }
}
