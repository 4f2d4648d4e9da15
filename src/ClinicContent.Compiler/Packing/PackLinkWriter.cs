using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes the links to other packs as <see cref="PackLink"/> reads them.</summary>
internal static class PackLinkWriter
{
    /// <summary>Writes the links; empty when no article has any.</summary>
    /// <param name="articles">The articles, sorted.</param>
    public static byte[] Write(IEnumerable<CompiledArticle> articles)
    {
        var links = articles.SelectMany(Links).ToList();
        if (links.Count == 0)
        {
            return [];
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        output.Write(links.Count);
        foreach (var (slug, language, pack, target) in links)
        {
            WordsWriter.Text(output, slug);
            WordsWriter.Text(output, language);
            WordsWriter.Text(output, pack);
            WordsWriter.Text(output, target);
        }

        output.Flush();
        return bytes.ToArray();
    }

    private static IEnumerable<PackLink> Links(CompiledArticle article)
    {
        var targets = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var section in DetailsWriter.Sections(article))
        {
            Collect(section.Document.Span, targets);
        }

        return targets.Select(target => target.Split((char)PackLink.Separator)).Select(parts => new PackLink(article.Slug, article.Language, parts[0], parts[1]));
    }

    private static void Collect(ReadOnlySpan<byte> document, SortedSet<string> targets)
    {
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            if (reader is { Kind: NodeKind.Link, IsEnd: false } && (LinkKind)reader.Number == LinkKind.Pack)
            {
                targets.Add(Encoding.UTF8.GetString(reader.Text));
            }
        }
    }
}
