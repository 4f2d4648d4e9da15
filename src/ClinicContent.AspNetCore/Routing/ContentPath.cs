namespace ClinicContent;

/// <summary>Reads the paths under the prefix. Whatever does not name something is nothing, and no part of it is kept.</summary>
internal static class ContentPath
{
    // The language, "embed/", a slug, a section: none is long.
    private const int Longest = 512;

    private const string Embed = "embed/";

    private const string QrCode = "qr/";

    private const string Svg = ".svg";

    /// <summary>Finds what a path names.</summary>
    /// <param name="library">The articles.</param>
    /// <param name="site">The content, which names its script and style sheet.</param>
    /// <param name="path">The path under the prefix, without a slash in front.</param>
    /// <param name="address">What it names.</param>
    /// <param name="moved">Whether that has another path now.</param>
    public static bool TryFind(IArticleLibrary library, SiteContent site, string path, out ContentAddress address, out bool moved)
    {
        (address, moved) = (default, false);
        if (path.Length > Longest || !IsPlain(path))
        {
            return false;
        }

        var (language, rest) = Language(library, path);
        moved = language is not null && language == library.DefaultLanguage;
        language ??= library.DefaultLanguage;
        if (rest.Length == 0)
        {
            address = new(ContentKind.Index, language);
            return true;
        }

        if (rest[^1] == '/')
        {
            (rest, moved) = (rest[..^1], true);
        }

        if (Fixed(rest, site) is { } kind)
        {
            address = new(kind, language, File: rest);
            return language == library.DefaultLanguage || kind is ContentKind.JsonFeed or ContentKind.AtomFeed;
        }

        return TryArticle(library, rest, language, ref address, ref moved);
    }

    /// <summary>The language that a path names, whatever else it holds; otherwise the default one.</summary>
    public static string LanguageOf(IArticleLibrary library, string path) => Language(library, path).Language ?? library.DefaultLanguage;

    /// <summary>Whether programs rather than people ask for such a path.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.Ordinal) || path.TrimEnd('/') == "oembed";

    private static bool TryArticle(IArticleLibrary library, string path, string language, ref ContentAddress address, ref bool moved)
    {
        if (path.StartsWith(Embed, StringComparison.Ordinal))
        {
            path = path[Embed.Length..];
            return path.IndexOf('/') is var end and > 0
                ? TrySection(library, ContentKind.Embed, path[..end], path[(end + 1)..], language, ref address, ref moved)
                : TryArticle(library, ContentKind.Embed, path, language, ref address, ref moved);
        }

        if (path.StartsWith(QrCode, StringComparison.Ordinal) && path.EndsWith(Svg, StringComparison.Ordinal))
        {
            return TryArticle(library, ContentKind.QrCode, path[QrCode.Length..^Svg.Length], language, ref address, ref moved);
        }

        if (path.IndexOf('/') is var slash and > 0)
        {
            return path.EndsWith(".json", StringComparison.Ordinal)
                && TrySection(library, ContentKind.Section, path[..slash], path[(slash + 1)..^".json".Length], language, ref address, ref moved);
        }

        var dot = path.IndexOf('.');
        ContentKind? kind = (dot < 0 ? "" : path[dot..]) switch
        {
            "" => ContentKind.Page,
            ".json" => ContentKind.Json,
            ".md" => ContentKind.Markdown,
            ".txt" => ContentKind.Text,
            _ => null,
        };
        return kind is not null && TryArticle(library, kind.Value, dot < 0 ? path : path[..dot], language, ref address, ref moved);
    }

    private static bool TrySection(IArticleLibrary library, ContentKind kind, string slug, string id, string language, ref ContentAddress address, ref bool moved)
    {
        if (!TryArticle(library, kind, slug, language, ref address, ref moved) || !address.Article!.TryGetSection(id, out var section))
        {
            return false;
        }

        address = address with { Section = section };
        return true;
    }

    private static bool TryArticle(IArticleLibrary library, ContentKind kind, string slug, string language, ref ContentAddress address, ref bool moved)
    {
        // An article that is not there in the language is not served in another one under an address that claims it.
        if (!library.TryGet(slug, language, out var article) || article.Language != language)
        {
            return false;
        }

        moved |= article.Slug != slug;
        address = new(kind, language, article);
        return true;
    }

    private static (string? Language, string Remainder) Language(IArticleLibrary library, string path)
    {
        var slash = path.IndexOf('/');
        var first = slash < 0 ? path.AsSpan() : path.AsSpan(0, slash);
        foreach (var language in library.Languages)
        {
            if (first.SequenceEqual(language))
            {
                return (language, slash < 0 ? "" : path[(slash + 1)..]);
            }
        }

        return (null, path);
    }

    private static ContentKind? Fixed(string path, SiteContent site) => path switch
    {
        "articles.json" => ContentKind.Articles,
        "feed.json" => ContentKind.JsonFeed,
        "feed.atom" => ContentKind.AtomFeed,
        "sitemap.xml" => ContentKind.Sitemap,
        "llms.txt" => ContentKind.LlmsText,
        "oembed" => ContentKind.OEmbed,
        "embed.js" => ContentKind.EmbedScript,
        "embed.json" => ContentKind.EmbedIndex,
        "clinic-content.css" => ContentKind.StyleSheet,
        _ when path == site.EmbedScriptFile => ContentKind.PinnedEmbedScript,
        _ when path == site.StyleSheetFile => ContentKind.PinnedStyleSheet,
        _ => null,
    };

    private static bool IsPlain(string path)
    {
        foreach (var c in path)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '/'))
            {
                return false;
            }
        }

        return true;
    }
}
