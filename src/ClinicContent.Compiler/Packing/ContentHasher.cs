using System.Security.Cryptography;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Names the content of an article: the same for equal content, wherever it stands in whatever pack.</summary>
internal static class ContentHasher
{
    /// <summary>The first bytes of the SHA-256 of everything the article says, each field with its length before it.</summary>
    public static byte[] Hash(CompiledArticle article)
    {
        var content = new MemoryStream();
        using var output = new BinaryWriter(content, Encoding.UTF8);
        output.Write(article.Slug);
        output.Write(article.Language);
        output.Write(article.Title);
        output.Write((int)article.Kind);
        output.Write(article.Updated.DayNumber);

        // Details are written with places that depend on nothing but the article when it has its blobs to itself.
        var (strings, documents) = (new PackBlobs(), new PackBlobs());
        DetailsWriter.Collect(article, strings, documents);
        documents.Start = strings.Size;
        var details = new DetailsWriter(strings, documents);
        details.Write(article);
        output.Write(details.ToArray());
        strings.WriteTo(output);
        documents.WriteTo(output);
        return SHA256.HashData(content.ToArray())[..PackFormat.ArticleHashSize];
    }
}
