using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent;

/// <summary>
/// Finds the article, or the section of it, that a page names. An unknown name is an error here, and never selects another article or
/// language. This file is also part of ClinicContent.Components.
/// </summary>
internal static class ArticleFragment
{
    public static IArticleContent Find(IServiceProvider services, string? slug, Article? article, string? section, string? language)
    {
        // What a page binds to nothing may be empty instead of null.
        (slug, section, language) = (OrNull(slug), OrNull(section), OrNull(language));
        if (slug is null == article is null)
        {
            throw new InvalidOperationException("An article on a page needs either a slug, such as 'back-spasms', or an article, such as Articles.BackSpasms.");
        }

        var library = article is null ? Library(services) : null;
        CheckLanguage(language, library?.Languages ?? article!.Pack.Languages);
        var found = library is not null ? library.Get(slug!, language)
            : Corrected(services, language is not null ? article!.GetTranslation(language) : article!);
        return section is null ? found : found.GetSection(section);
    }

    /// <summary>The program's options, overridden by those of a page.</summary>
    public static HtmlRenderOptions Options(HtmlRenderOptions? program, int? headingLevel, string? idPrefix, ArticleParts? parts, string? articleUrl)
    {
        program ??= new();
        return new()
        {
            HeadingLevel = headingLevel ?? program.HeadingLevel,
            IdPrefix = idPrefix ?? program.IdPrefix,
            Parts = parts ?? program.Parts,
            LinkTarget = program.LinkTarget,
            LinkRel = program.LinkRel,
            ArticleUrl = articleUrl,
        };
    }

    public static string? OrNull(string? name) => string.IsNullOrEmpty(name) ? null : name;

    // A C# name gives the text that was compiled in; where the program loads a corrected pack of that name, a page shows the corrected one.
    private static Article Corrected(IServiceProvider services, Article article) =>
        services.GetService<IArticleLibrary>() is { } library
        && library.TryGet(article.Slug, article.Language, out var loaded)
        && loaded.Language == article.Language
        && loaded.Pack.Name == article.Pack.Name
            ? loaded
            : article;

    private static IArticleLibrary Library(IServiceProvider services) =>
        services.GetService<IArticleLibrary>()
            ?? throw new InvalidOperationException("There are no articles to find a slug in: call builder.Services.AddClinicContent() of the package ClinicContent before builder.Build().");

    private static void CheckLanguage(string? language, IReadOnlyList<string> languages)
    {
        if (language is not null && LanguageTag.Lookup(language, languages) is null)
        {
            throw new ArgumentException($"There are no articles in the language '{language}': use {string.Join(" or ", languages)}.", nameof(language));
        }
    }
}
