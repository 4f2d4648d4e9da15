using System.Security.Cryptography;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Computes the hashes of articles. Equal content has an equal hash, in any position and any pack. Not thread-safe.</summary>
internal sealed class ContentHasher : IDisposable
{
    private readonly PackBlobs _strings = new();
    private readonly PackBlobs _documents = new();
    private readonly MemoryStream _content = new();
    private readonly BinaryWriter _output;

    public ContentHasher() => _output = new BinaryWriter(_content, Encoding.UTF8);

    /// <summary>Gets the hashes of articles; known ones are not computed again.</summary>
    public static byte[][] HashAll(IReadOnlyList<CompiledArticle> articles)
    {
        var hashes = new byte[articles.Count][];
        Parallel.For(
            0,
            articles.Count,
            () => new ContentHasher(),
            (article, _, hasher) =>
            {
                hashes[article] = articles[article].ContentHash ?? hasher.Hash(articles[article]);
                return hasher;
            },
            hasher => hasher.Dispose());
        return hashes;
    }

    /// <summary>Computes the first bytes of the SHA-256 of all content of an article, each field with its length before it.</summary>
    public byte[] Hash(CompiledArticle article)
    {
        _content.SetLength(0);
        _output.Write(article.Slug);
        _output.Write(article.Language);
        _output.Write(article.Title);
        _output.Write((int)article.Kind);
        _output.Write(article.Updated.DayNumber);

        // Details are written with places that depend on nothing but the article when it has its blobs to itself.
        _strings.Clear();
        _documents.Clear();
        DetailsWriter.Collect(article, _strings, _documents);
        _documents.Start = _strings.Size;
        var details = new DetailsWriter(_strings, _documents, 0);
        details.Write(article);
        _output.Write(details.Bytes);
        _strings.WriteTo(_output);
        _documents.WriteTo(_output);
        return SHA256.HashData(_content.GetBuffer().AsSpan(0, (int)_content.Length))[..PackFormat.ArticleHashSize];
    }

    public void Dispose() => _output.Dispose();
}
