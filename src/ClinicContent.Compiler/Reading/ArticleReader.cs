namespace ClinicContent.Compiler;

/// <summary>Reads a file as far as it can be read without knowing the others: its text and front matter.</summary>
internal static class ArticleReader
{
    public static void Read(ArticleFile file)
    {
        var diagnostics = file.Diagnostics;
        file.Source = SourceReader.ReadBytes(file.FullPath, diagnostics) is { } bytes ? SourceReader.Decode(bytes, diagnostics) : null;
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
