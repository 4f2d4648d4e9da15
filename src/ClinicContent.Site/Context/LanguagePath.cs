using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>Reads the language at the beginning of a path, which the default language lacks, and finds articles by the rest.</summary>
internal static class LanguagePath
{
    /// <summary>Gets the part of a path after the language, without a slash at its end.</summary>
    /// <param name="path">A path from the base of the site on, without a slash in front.</param>
    /// <param name="library">The articles, whose languages a path may begin with.</param>
    /// <param name="language">The language that the path begins with; the library's default one when it names none.</param>
    /// <param name="isMoved">True when the site writes the language or the end of the path differently.</param>
    public static ReadOnlySpan<char> RestOf(string path, IArticleLibrary library, out string language, out bool isMoved)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? path.AsSpan() : path.AsSpan(0, slash);
        var rest = path.AsSpan();
        (language, isMoved) = (library.DefaultLanguage, false);
        foreach (var offered in library.Languages)
        {
            if (first.Equals(offered, StringComparison.OrdinalIgnoreCase))
            {
                // The default language's addresses do not name it.
                (language, isMoved) = (offered, offered == library.DefaultLanguage || !first.SequenceEqual(offered));
                rest = slash < 0 ? default : path.AsSpan(slash + 1);
                break;
            }
        }

        if (rest.Length > 1 && rest[^1] == '/')
        {
            rest = rest[..^1];
            isMoved = true;
        }

        return rest;
    }

    /// <summary>Finds an article by its slug, in any case. One that is not there in the language is not served in another one under an address that claims it.</summary>
    public static bool TryGetArticle(ReadOnlySpan<char> slug, string language, IArticleLibrary library, [NotNullWhen(true)] out Article? article)
    {
        article = library.TryGet(slug.ToString().ToLowerInvariant(), language, out var found) && found.Language == language ? found : null;
        return article is not null;
    }
}
