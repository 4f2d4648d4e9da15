using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>Computes the digest of the text that a clinician reviews, see <see cref="CanonicalText"/>.</summary>
internal static class TextDigester
{
    public static byte[] Digest(CompiledArticle article) => SHA256.HashData(CanonicalText.Of(Reviewed(article)).Span);

    /// <summary>Gets the parts of an article that a clinician reviews.</summary>
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
