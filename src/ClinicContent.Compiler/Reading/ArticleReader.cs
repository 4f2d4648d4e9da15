using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>Reads a file as far as it can be read without knowing the others: its text and front matter.</summary>
internal static class ArticleReader
{
    /// <param name="file">The file.</param>
    /// <param name="cache">What is known of files from the last compilation; the text of those that have not changed is not read.</param>
    public static void Read(ArticleFile file, ArticleCache? cache = null)
    {
        file.Bytes = SourceReader.ReadBytes(file.FullPath, file.Diagnostics);
        if (cache is not null && file.Bytes is not null)
        {
            file.Hash = SHA256.HashData(file.Bytes);
            file.Cached = cache.Find(file);
            file.FrontMatter = file.Cached?.FrontMatter;
        }

        if (file.Cached is null)
        {
            ReadText(file);
        }
    }

    /// <summary>Reads the text and front matter from the bytes, unless that is done.</summary>
    public static void ReadText(ArticleFile file)
    {
        if (file.Bytes is null || file.Source is not null)
        {
            return;
        }

        var diagnostics = file.Diagnostics;
        file.Source = SourceReader.Decode(file.Bytes, diagnostics);
        if (file.Source is not { } source)
        {
            return;
        }

        var found = FrontMatterBlock.TryFind(source, diagnostics, out var yaml, out var bodyStart);
        file.BodyStart = bodyStart;
        if (found && new YamlReader(diagnostics).Read(yaml) is { } map)
        {
            file.FrontMatter = file.IsClosing ? ClosingReader.Read(map, diagnostics) : FrontMatterReader.Read(map, diagnostics);
        }
    }
}
