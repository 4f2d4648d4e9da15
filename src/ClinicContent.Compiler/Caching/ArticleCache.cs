using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// The results of the last compilation for each article, so that only changed articles are compiled again. The key of an article is
/// the SHA-256 of its file. All results are dropped when the compiler, the clinic, a footer, a help box or the day of reviews changes.
/// <code>
/// magic and version, the key of all that articles depend on besides their files, number of articles;
/// for each: language/slug, the SHA-256 of its file, length, the output of CachedArticleWriter;
/// the SHA-256 of everything before it
/// </code>
/// A damaged file, or one of another version, counts as none.
/// </summary>
internal sealed class ArticleCache
{
    private const int HashSize = SHA256.HashSizeInBytes;

    private readonly byte[] _key;
    private readonly Dictionary<string, Entry> _before;
    private readonly ConcurrentDictionary<string, Entry> _now = new();
    private int _changed;

    private ArticleCache(byte[] key, Dictionary<string, Entry> before) => (_key, _before) = (key, before);

    private static ReadOnlySpan<byte> Magic => "CCCACHE\u0004"u8;

    /// <summary>Opens the cache in a file, or an empty one.</summary>
    /// <param name="path">The file; there need be none.</param>
    /// <param name="key">See <see cref="CacheKey"/>.</param>
    public static ArticleCache Open(string path, byte[] key)
    {
        try
        {
            return new ArticleCache(key, Read(File.ReadAllBytes(path), key));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ArticleCache(key, []);
        }
    }

    /// <summary>Finds the result for an article whose file has this hash; null when there is none.</summary>
    public CachedArticle? Find(ArticleFile file)
    {
        if (!_before.TryGetValue(NameOf(file), out var entry) || !entry.Hash.AsSpan().SequenceEqual(file.Hash))
        {
            return null;
        }

        try
        {
            var article = CachedArticleReader.Read(entry.Bytes, file.Diagnostics.Path);
            _now[NameOf(file)] = entry;
            return article;
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            // The file is whole, so this cannot be; but a build must not end for what it can do without.
            return null;
        }
    }

    /// <summary>Keeps the result for an article.</summary>
    public void Keep(ArticleFile file, CachedArticle article)
    {
        _now[NameOf(file)] = new Entry(file.Hash!, CachedArticleWriter.Write(article));
        Interlocked.Exchange(ref _changed, 1);
    }

    /// <summary>Removes the result for an article whose compilation has changed.</summary>
    public void Forget(ArticleFile file) => _now.TryRemove(NameOf(file), out _);

    /// <summary>Writes the file, unless its content would stay the same.</summary>
    public void Save(string path)
    {
        if (_changed != 0 || _now.Count != _before.Count)
        {
            OutputFile.Write(path, Write);
        }
    }

    private static Dictionary<string, Entry> Read(byte[] file, byte[] key)
    {
        var entries = new Dictionary<string, Entry>();
        var content = file.AsSpan(0, Math.Max(0, file.Length - HashSize));
        if (!content.StartsWith(Magic) || !content[Magic.Length..].StartsWith(key) || !SHA256.HashData(content).AsSpan().SequenceEqual(file.AsSpan(content.Length)))
        {
            return entries;
        }

        using var input = new BinaryReader(new MemoryStream(file, 0, content.Length, writable: false), Encoding.UTF8);
        input.BaseStream.Position = Magic.Length + key.Length;
        for (var count = input.ReadInt32(); count > 0; count--)
        {
            var name = input.ReadString();
            var hash = input.ReadBytes(HashSize);
            var length = input.ReadInt32();
            entries[name] = new Entry(hash, new ArraySegment<byte>(file, (int)input.BaseStream.Position, length));
            input.BaseStream.Position += length;
        }

        return entries;
    }

    private void Write(Stream file)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
        using (var output = new BinaryWriter(hashed, Encoding.UTF8))
        {
            output.Write(Magic);
            output.Write(_key);
            output.Write(_now.Count);
            foreach (var (name, entry) in _now.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                output.Write(name);
                output.Write(entry.Hash);
                output.Write(entry.Bytes.Count);
                output.Write(entry.Bytes);
            }
        }

        file.Write(hash.Hash!);
    }

    private static string NameOf(ArticleFile file) => $"{file.Language}/{file.Slug}";

    private sealed record Entry(byte[] Hash, ArraySegment<byte> Bytes);
}
