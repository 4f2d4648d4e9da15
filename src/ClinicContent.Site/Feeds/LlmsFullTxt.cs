using System.Buffers;

namespace ClinicContent;

/// <summary>
/// Writes the whole texts of all articles for language models, in Markdown, each with its emergency signs, its sources, the statement about its review and its
/// disclaimer: a model that reads one file must not lose them.
/// </summary>
internal static class LlmsFullTxt
{
    /// <summary>The most articles that one file has, some 20 MB of text. Larger sites have the Markdown of each article alone.</summary>
    public const int MaxArticles = 1000;

    public static SiteRoute Route { get; } = new("llms_full", "llms-full.txt", "text/plain; charset=utf-8", Write) { IsOffered = site => site.Library.All.Count <= MaxArticles };

    public static void Write(SiteContext site, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);

        // Into a buffer, so that nothing is written when an article cannot be rendered.
        using var whole = new PooledBuffer();
        foreach (var language in site.Library.Languages.OrderBy(each => site.Addresses.IsDefault(each) ? 0 : 1))
        {
            foreach (var article in site.In(language))
            {
                if (whole.Written.Length > 0)
                {
                    whole.Write("\n---\n\n"u8);
                }

                WriteAddress(site, article, whole);
                ArticleForms.Write(site, article, ArticleFormats.Markdown, whole);
            }
        }

        output.Write(whole.Written);
    }

    // In YAML, as Markdown has the facts about a text, so that the heading stays the first of the text.
    private static void WriteAddress(SiteContext site, Article article, PooledBuffer output)
    {
        var text = new Utf8Output(output);
        text.Write("url: "u8);
        text.Write(site.GetUrl(article));
        text.Write("\nlang: "u8);
        text.Write(article.Language);
        text.Write("\n\n"u8);
        text.Flush();
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, output);
}
