using System.Buffers;

namespace ClinicContent;

/// <summary>The files that search a site without a program of its own: a script, and for each language an index that it reads.</summary>
internal static class SearchFiles
{
    private const string JavaScript = "text/javascript; charset=utf-8";

    // The same for every site. The build has shortened it.
    private static readonly Lazy<byte[]> Source = new(() => EmbeddedFile.Read(typeof(SearchFiles).Assembly, "search.js"));

    public static SiteRoute Script { get; } = new("search_script", "search.js", JavaScript, WriteScript) { Host = SiteHost.Files };

    public static SiteRoute Index { get; } = new("search_index", "search-index.js", JavaScript, WriteIndex) { Host = SiteHost.Files, Scope = SiteRouteScope.Language };

    /// <summary>Calls a writer with each search index of a language in the library's packs, in order.</summary>
    public static void ForEachIndex(SiteContext site, string language, IndexWriter write)
    {
        foreach (var pack in site.Library.Packs)
        {
            for (var position = 0; position < pack.Languages.Count; position++)
            {
                if (pack.Languages[position] == language && SearchIndex.TryOpen(pack, position, out var index))
                {
                    write(index);
                }
            }
        }
    }

    private static void WriteScript(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => output.Write(Source.Value);

    private static void WriteIndex(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => SearchIndexFile.Write(site, resource.Language, output);

    /// <summary>Writes something of a search index.</summary>
    public delegate void IndexWriter(SearchIndex index);
}
