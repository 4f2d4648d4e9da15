using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>Computes the digest of what a clinician reviews of an article, see <see cref="CanonicalText"/>.</summary>
internal static class TextDigester
{
    public static byte[] Digest(CompiledArticle article) => SHA256.HashData(CanonicalText.Of(Reviewed(article)).Span);

    /// <summary>What a clinician reviews of an article.</summary>
    public static ReviewedArticle Reviewed(CompiledArticle article) => new()
    {
        Title = article.Title,
        Summary = article.Summary,
        AlsoCalled = article.AlsoCalled,
        Codes = article.Codes,
        Sources = article.Sources,
        Emergency = article.Emergency is { } emergency ? new ReviewedSection(null, emergency.Document, emergency.Sources) : null,
        Urgent = article.Urgent is { } urgent ? new ReviewedSection(null, urgent.Document, urgent.Sources) : null,
        Sections = [.. article.Sections.Select(section => new ReviewedSection(section.Title, section.Document, section.Sources))],
    };
}
