namespace ClinicContent;

/// <summary>Writes the parts that the bodies of a site's pages have in common.</summary>
internal static class SiteParts
{
    /// <summary>Writes the links to the list of all articles and to the same page in other languages; nothing when there are none.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="site">The site.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="words">Its interface words.</param>
    /// <param name="isIndex">True when the page is that list.</param>
    /// <param name="languages">The languages that the page can be had in, with its paths.</param>
    public static void WriteNavigation(
        ref Utf8Output output, SiteContext site, string language, InterfaceWords words, bool isIndex, IReadOnlyList<(string Language, string Path)> languages)
    {
        if (isIndex && languages.All(other => other.Language == language))
        {
            return;
        }

        var label = isIndex ? InterfaceWord.Languages : InterfaceWord.Library;
        output.WriteNavigationStart("cc-site"u8, words, label);
        if (!isIndex)
        {
            WriteIndexLink(ref output, site, language, words);
        }

        foreach (var (other, path) in languages)
        {
            if (other != language)
            {
                SiteHead.WriteLanguage(ref output, other, new(path));
            }
        }

        output.Write("</nav>\n"u8);
    }

    /// <summary>Writes the link to the list of all articles, within an element that <see cref="InterfaceWord.Library"/> labels.</summary>
    public static void WriteIndexLink(ref Utf8Output output, SiteContext site, string language, InterfaceWords words)
    {
        output.Write("<a"u8);
        output.WriteOwnLanguage(words, InterfaceWord.Library, language);
        output.Write(" href=\""u8);
        output.WriteHtml(site.Addresses.PathIn(language));
        output.Write("\">"u8);
        output.WriteWord(words, InterfaceWord.AllArticles);
        output.Write("</a>\n"u8);
    }

    /// <summary>Writes a link.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="address">Its address.</param>
    /// <param name="text">Its text.</param>
    public static void WriteLink(ref Utf8Output output, string address, string text)
    {
        output.Write("<a href=\""u8);
        output.WriteHtml(address);
        output.Write("\">"u8);
        output.WriteHtml(text);
        output.Write("</a>"u8);
    }

    /// <summary>Writes the end of a page that lists articles, from the end of its main part on.</summary>
    public static void WriteEnd(ref Utf8Output output, InterfaceWords words)
    {
        output.Write("</main>\n<footer class=\"cc-notice\">\n<p>"u8);
        output.WriteWord(words, InterfaceWord.EducationOnly);
        output.Write("</p>\n</footer>\n</body>\n</html>\n"u8);
    }
}
