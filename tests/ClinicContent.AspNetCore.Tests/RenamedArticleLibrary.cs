using System.Diagnostics.CodeAnalysis;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The articles, one of which was once called otherwise.</summary>
internal sealed class RenamedArticleLibrary(string before, string now) : IArticleLibrary
{
    private readonly ArticleLibrary _articles = new([ClinicContent.Articles.Pack]);

    public IReadOnlyList<ContentPack> Packs => _articles.Packs;

    public string DefaultLanguage => _articles.DefaultLanguage;

    public IReadOnlyList<string> Languages => _articles.Languages;

    public IReadOnlyList<string> Topics => _articles.Topics;

    public IReadOnlyList<Article> All => _articles.All;

    public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article) => _articles.TryGet(slug == before ? now : slug, language, out article);

    public IReadOnlyList<Article> ByTopic(string topic, string? language = null) => _articles.ByTopic(topic, language);

    public IReadOnlyList<Article> ByCode(string system, string code, string? language = null) => _articles.ByCode(system, code, language);
}
