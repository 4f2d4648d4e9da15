using System.Text;

namespace ClinicContent.Tool;

/// <summary>Counts what a pack holds.</summary>
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
        return [.. pack.Articles.Select(article => new ArticleStatistics(
            article,
            WordsOf(article),
            links[article].Slugs.Count,
            incoming.GetValueOrDefault((article.Slug, article.Language)),
            links[article].Web))];
    }

    private static int WordsOf(Article article)
    {
        var words = new ClinicWords(article.Pack.Clinic, article.Language);
        return article.Sections
            .SelectMany(section => RenderedText.Blocks(section.Document, value => words[value]))
            .Prepend(article.Summary)
            .Sum(block => WordSplitter.Split(block).Count());
    }

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
