using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>Reads a file as far as it can be read without knowing the others: its text and front matter.</summary>
internal static class ArticleReader
{
    /// <param name="file">The file.</param>
    /// <param name="cache">What is known of files from the last compilation; the text of those that have not changed is not read.</param>
    public static void Read(ArticleFile file, ArticleCache? cache = null)
    {
        ReadBytes(file, isHashed: cache is not null);
        if (file.Hash is not null)
        {
            file.Cached = cache!.Find(file);
            file.FrontMatter = file.Cached?.FrontMatter;
        }

        if (file.Cached is null)
        {
            ReadText(file);
        }
        else
        {
            // The text is hardly ever needed, and those of a large library take room; whoever does need it reads the file again.
            file.Bytes = null;
        }
    }

    /// <summary>Reads the text and front matter from the bytes, unless that is done.</summary>
    public static void ReadText(ArticleFile file)
    {
        if (file.Source is not null)
        {
            return;
        }

        if (file.Bytes is null && file.Hash is { } known)
        {
            ReadBytes(file, isHashed: true);

            // What was known of a file that has just changed is no longer to be kept: no file has this hash.
            file.Hash = known.AsSpan().SequenceEqual(file.Hash) ? known : new byte[known.Length];
        }

        if (file.Bytes is null)
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
            file.FrontMatter = file.IsClosing ? ClosingReader.Read(map, diagnostics)
                : file.IsHelp ? HelpReader.Read(map, diagnostics)
                : FrontMatterReader.Read(map, diagnostics);
        }
    }

    private static void ReadBytes(ArticleFile file, bool isHashed)
    {
        file.Bytes = SourceReader.ReadBytes(file.FullPath, file.Diagnostics);
        file.Hash = isHashed && file.Bytes is not null ? SHA256.HashData(file.Bytes) : null;
    }
}
