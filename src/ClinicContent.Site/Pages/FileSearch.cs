using System.Text;

namespace ClinicContent;

/// <summary>
/// Writes the search page of a site of files: everything that a search can show, which search.js shows parts of. Without the script, the page says so and leads to the
/// list of articles.
/// </summary>
internal static class FileSearch
{
    public static void WriteScripts(ref Utf8Output page, SiteContext site, string language)
    {
        WriteScript(ref page, site.GetPath(SearchFiles.Index, language));
        WriteScript(ref page, site.GetPath(SearchFiles.Script, site.Library.DefaultLanguage));
    }

    public static void Write(ref Utf8Output page, SiteContext site, string language, InterfaceWords words)
    {
        page.Write("<noscript>\n<p><strong>"u8);
        page.WriteWord(words, InterfaceWord.SearchNeedsScript);
        page.Write("</strong> "u8);
        SiteParts.WriteIndexLink(ref page, site, language, words);
        page.Write("</p>\n</noscript>\n<div class=\"cc-results\" aria-live=\"polite\" hidden>\n<div class=\"cc-emergency-first\" hidden>\n<p class=\"cc-emergency-note\"><strong>"u8);
        page.WriteWord(words, InterfaceWord.EmergencySearch);
        page.Write("</strong></p>\n</div>\n<p class=\"cc-suggestion\" hidden>"u8);
        page.WriteWord(words, InterfaceWord.DidYouMean);
        page.Write(" <a href=\"#\"></a>?</p>\n<ol hidden></ol>\n<div class=\"cc-nothing-found\" hidden>\n"u8);
        SearchPage.WriteNothing(ref page, site, language, words);
        page.Write("</div>\n</div>\n<template id=\"cc-articles\">\n"u8);
        var boxes = new List<string>();
        foreach (var article in ArticlesOf(site, language))
        {
            WriteArticle(ref page, site, article, boxes);
        }

        for (var box = 0; box < boxes.Count; box++)
        {
            page.Write("<div class=\"cc-section\" id=\""u8);
            page.WriteHtml(IdOf(box));
            page.Write("\">\n"u8);
            page.Write(boxes[box]);
            page.Write("</div>\n"u8);
        }

        page.Write("</template>\n"u8);
    }

    private static void WriteScript(ref Utf8Output page, string path)
    {
        page.Write("<script src=\""u8);
        page.WriteHtml(path);
        page.Write("\" defer></script>\n"u8);
    }

    // In the order of the indexes.
    private static List<Article> ArticlesOf(SiteContext site, string language)
    {
        var articles = new List<Article>();
        SearchFiles.ForEachIndex(site, language, index =>
        {
            for (var article = 0; article < index.ArticleCount; article++)
            {
                articles.Add(index.ArticleAt(article));
            }
        });
        return articles;
    }

    private static void WriteArticle(ref Utf8Output page, SiteContext site, Article article, List<string> boxes)
    {
        var path = site.GetPath(ArticlePage.Route, article.Language, article.Slug);
        page.Write("<li class=\"cc-hit\""u8);
        if (article.Emergency is { } emergency)
        {
            // Many articles have the same box.
            var box = BoxOf(site, article, emergency);
            if (!boxes.Contains(box))
            {
                boxes.Add(box);
            }

            page.Write(" data-emergency=\""u8);
            page.WriteHtml(IdOf(boxes.IndexOf(box)));
            page.Write("\""u8);
        }

        page.Write(">"u8);
        SiteParts.WriteLink(ref page, path, article.Title);
        page.Write("\n<p>"u8);
        page.WriteHtml(article.Summary);
        page.Write("</p>"u8);
        foreach (var section in article.Sections)
        {
            page.Write("\n<p class=\"cc-in-section\">"u8);
            SiteParts.WriteLink(ref page, $"{path}#{section.Id}", section.Title);
            page.Write("</p>"u8);
        }

        page.Write("</li>\n"u8);
    }

    private static string BoxOf(SiteContext site, Article article, Section emergency)
    {
        var options = SearchPage.EmergencyOptions(site, article);
        var rendering = RenderContext.Prepare(article, emergency, site.Clinic, options.Parts);
        return Encoding.UTF8.GetString(Utf8Output.ToArray((ref Utf8Output output) => HtmlSection.Of(emergency).Text.Write(ref output, emergency, rendering, options, options.HeadingLevel)));
    }

    private static string IdOf(int box) => FormattableString.Invariant($"cc-emergency-{box + 1}");
}
