using ClinicContent;

namespace WebSample;

/// <summary>What a medical record system asks for after a visit: articles on a diagnosis, in the patient's language.</summary>
internal static class EducationForCode
{
    public static void MapEducationForCode(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/education/{code}", (string code, string? language, IArticleLibrary library, IArticleRenderer renderer) =>
            library.FindByCode(CodeSystem.Icd10Cm.Name, code, language)
                .Select(article => new Education(article.Title, article.Summary, article.Language, renderer.Render(article, ArticleFormats.Text)))
                .ToList());

    internal sealed record Education(string Title, string Summary, string Language, string Text);
}
