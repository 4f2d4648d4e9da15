namespace ClinicContent;

/// <summary>A library has no article of the slug that was asked for.</summary>
public sealed class ArticleNotFoundException : Exception
{
    private ArticleNotFoundException(string slug, string message)
        : base(message) =>
        Slug = slug;

    /// <summary>The slug that was asked for.</summary>
    public string Slug { get; }

    internal static ArticleNotFoundException For(IArticleLibrary library, string slug, string? language)
    {
        var packs = string.Join(", ", library.Packs.Select(pack => pack.Name));
        var languages = library.All.Where(article => article.Pack.FindSlug(slug) == article.SlugOrdinal).Select(article => article.Language).ToList();
        if (languages.Count > 0)
        {
            return new(slug, $"The article '{slug}' is not there in '{Shown.Text(language ?? library.DefaultLanguage)}' or '{library.DefaultLanguage}', only in {string.Join(", ", languages)}: ask for one of these.");
        }

        return new(slug, Nearest.To(slug, library.All.Select(article => article.Slug)) is { } nearest
            ? $"There is no article '{Shown.Text(slug)}' in {packs}. Did you mean '{nearest}'?"
            : $"There is no article '{Shown.Text(slug)}' in {packs}. IArticleLibrary.All lists the {library.All.Count} articles there are.");
    }
}
