namespace ClinicContent;

/// <summary>The exception for a slug that no article of a library has.</summary>
public sealed class ArticleNotFoundException : ClinicContentException
{
    /// <summary>Creates an exception with a general message.</summary>
    public ArticleNotFoundException()
        : this("There is no such article.")
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    public ArticleNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public ArticleNotFoundException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The slug that was not found; empty when it is not known.</summary>
    public string Slug { get; private init; } = "";

    internal static ArticleNotFoundException For(IArticleLibrary library, string slug, string? language)
    {
        var packs = string.Join(", ", library.Packs.Select(pack => pack.Name));
        var languages = library.All.Where(article => article.Pack.Reader.FindSlug(slug) == article.SlugOrdinal).Select(article => article.Language).ToList();
        if (languages.Count > 0)
        {
            return new($"The article '{slug}' is not there in '{DisplayText.Of(language ?? library.DefaultLanguage)}' or '{library.DefaultLanguage}', only in {string.Join(", ", languages)}: ask for one of these.") { Slug = slug };
        }

        return new(Suggestion.Find(slug, library.All.Select(article => article.Slug)) is { } suggestion
            ? $"There is no article '{DisplayText.Of(slug)}' in {packs}. Did you mean '{suggestion}'?"
            : $"There is no article '{DisplayText.Of(slug)}' in {packs}. IArticleLibrary.All lists the articles that are there.")
        {
            Slug = slug,
        };
    }
}
