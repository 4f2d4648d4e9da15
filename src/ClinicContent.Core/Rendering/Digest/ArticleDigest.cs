using System.Security.Cryptography;
using System.Text;

namespace ClinicContent;

/// <summary>Computes the text that a clinician signs by reviewing an article, and its digest. <c>docs/text-digest.md</c> defines both.</summary>
public static class ArticleDigest
{
    /// <summary>Writes the article's canonical text: everything that a clinician reviews. Equal articles have equal texts, in any encoding of their pack.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The text, with line feeds and one at its end.</returns>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    public static string ToCanonicalText(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Encoding.UTF8.GetString(CanonicalText.Of(Reviewed(article)).Span);
    }

    /// <summary>Computes the digest of an article's canonical text anew. It equals <see cref="Article.TextDigest"/> unless somebody changed the pack by hand.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The SHA-256 of the canonical text as UTF-8, as 64 hexadecimal digits.</returns>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    public static string ComputeTextDigest(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Convert.ToHexStringLower(SHA256.HashData(CanonicalText.Of(Reviewed(article)).Span));
    }

    private static ReviewedArticle Reviewed(Article article)
    {
        var details = article.Details;
        return new ReviewedArticle
        {
            Title = article.Title,
            Summary = details.Summary,
            AlsoCalled = details.AlsoCalled,
            Codes = details.Codes,
            Sources = details.Sources,
            Emergency = details.Emergency is { } emergency ? Reviewed(emergency, null, details) : null,
            Urgent = details.Urgent is { } urgent ? Reviewed(urgent, null, details) : null,
            Sections = [.. details.Sections.Select(section => Reviewed(section, section.Title, details))],
        };
    }

    private static ReviewedSection Reviewed(Section section, string? title, ArticleDetails details) =>
        new(title, section.Document.ToArray(), [.. section.SourceArray.Select(source => Array.IndexOf(details.Sources, source))]);
}
