using System.Buffers;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Files with settings for a host, in the form that Netlify and Cloudflare Pages read; other hosts ignore them.</summary>
internal static class HostFiles
{
    // Hosts know the types of these endings, and that pages, whose addresses have none, are HTML.
    private static readonly string[] KnownEndings = ["", ".css", ".ico", ".js", ".json", ".png", ".svg", ".xml"];

    /// <summary>Writes redirects from former addresses (https://docs.netlify.com/routing/redirects/).</summary>
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

    /// <summary>Writes the headers with which other sites can embed from this one (https://docs.netlify.com/routing/headers/).</summary>
    public static void WriteHeaders(SiteContent site, IBufferWriter<byte> output)
    {
        var root = site.Addresses.Path;
        var lines = new StringBuilder();
        lines.Append($"{root}/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n");
        foreach (var route in SiteRoutes.ForFiles.DistinctBy(EndingOf).Where(route => !KnownEndings.Contains(EndingOf(route))))
        {
            lines.Append($"{root}/*{EndingOf(route)}\n  Content-Type: {route.MediaType}\n");
        }

        foreach (var pinned in SiteRoutes.ForFiles.Where(route => route.Caching == SiteRouteCaching.Immutable))
        {
            lines.Append($"{root}/{site.Context.GetFile(pinned)}\n  Cache-Control: public, max-age=31536000, immutable\n");
        }

        Write(lines, output);
    }

    private static string EndingOf(SiteRoute route) => Path.GetExtension(route.Pattern);

    private static void Write(StringBuilder lines, IBufferWriter<byte> output) => output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
}
