using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>Reads a file as far as it can be read without knowing the others: its text and front matter.</summary>
internal static class ArticleReader
{
    /// <summary>Reads the parts of a file that do not depend on other files: its text and front matter.</summary>
    public static void Read(ArticleFile file)
    {
        ReadBytes(file, isHashed: false);
        ReadText(file);
    }

    /// <summary>Reads the bytes of a file. Each file is read once.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isHashed">True to compute their hash, for a look-up in the cache.</param>
    public static void ReadBytes(ArticleFile file, bool isHashed)
    {
        file.Bytes = SourceReader.ReadBytes(file.FullPath, file.Diagnostics);
        file.Hash = isHashed && file.Bytes is not null ? SHA256.HashData(file.Bytes) : null;
    }

    /// <summary>Reads the text and front matter from the bytes, unless that is done.</summary>
    public static void ReadText(ArticleFile file)
    {
        if (file.Source is not null || file.Bytes is null)
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
            file.FrontMatter = file.IsFooter ? ArticleFooterReader.Read(map, diagnostics)
                : file.IsHelp ? HelpReader.Read(map, diagnostics)
                : FrontMatterReader.Read(map, diagnostics);
        }
    }
}
