using System.Buffers;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Files that tell a host what a file cannot say of itself, in the form that Netlify and Cloudflare Pages read; other hosts pass them over.</summary>
internal static class HostFiles
{
    /// <summary>Writes where the pages at former addresses are (https://docs.netlify.com/routing/redirects/).</summary>
    public static void WriteRedirects(SiteContent site, IBufferWriter<byte> output)
    {
        var lines = new StringBuilder();
        foreach (var article in site.Library.All)
        {
            foreach (var former in SiteFiles.FormerSlugs(site, article))
            {
                var (from, to) = (site.Addresses.PathIn(article.Language, former), site.Addresses.PathIn(article.Language, article.Slug));
                lines.Append($"{from} {to} 301\n{from[..^1]} {to} 301\n");
            }
        }

        Write(lines, output);
    }

    /// <summary>Writes the headers that other sites need to embed from this one (https://docs.netlify.com/routing/headers/).</summary>
    public static void WriteHeaders(SiteContent site, IBufferWriter<byte> output)
    {
        var root = site.Addresses.Path;
        var lines = new StringBuilder();
        lines.Append($"{root}/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n");
        lines.Append($"{root}/*.md\n  Content-Type: text/markdown; charset=utf-8\n");
        lines.Append($"{root}/*.txt\n  Content-Type: text/plain; charset=utf-8\n");
        lines.Append($"{root}/*.atom\n  Content-Type: application/atom+xml; charset=utf-8\n");
        foreach (var pinned in new[] { site.EmbedScriptFile, site.StyleSheetFile })
        {
            lines.Append($"{root}/{pinned}\n  Cache-Control: public, max-age=31536000, immutable\n");
        }

        Write(lines, output);
    }

    private static void Write(StringBuilder lines, IBufferWriter<byte> output) => output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
}
