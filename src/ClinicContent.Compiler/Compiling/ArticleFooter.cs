namespace ClinicContent.Compiler;

/// <summary>The shared end of every article of a language, and defaults for statements that an article can override.</summary>
internal sealed record ArticleFooter(CompiledSection? CallToAction, CompiledSection Disclaimer, string? Author, ContentLicense? License)
{
    private static readonly ArticleFooter English = Plain(
        "About this information",
        "This information is for education only. It does not replace the advice of your own clinician. Ask your clinician before you act on it.");

    private static readonly ArticleFooter Spanish = Plain(
        "Acerca de esta información",
        "Esta información tiene solo fines educativos. No reemplaza los consejos de su profesional de la salud. Consulte a su profesional de la salud antes de seguirla.");

    /// <summary>Creates the footer of a file; null when it has errors.</summary>
    public static ArticleFooter? From(ArticleFile file, IReadOnlyList<CompiledSection> sections) =>
        file.FrontMatter is { } front && sections.FirstOrDefault(section => section.Id == ArticleFooterReader.Disclaimer) is { } disclaimer
            ? new ArticleFooter(sections.FirstOrDefault(section => section.Id == ArticleFooterReader.CallToAction), disclaimer, front.Author, front.License)
            : null;

    /// <summary>Creates the footer of a language without a footer file; null for a language that has no built-in words.</summary>
    public static ArticleFooter? Default(string language) => LanguageTag.Primary(language) switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };

    private static ArticleFooter Plain(string title, string text)
    {
        var document = new DocumentWriter();
        document.Begin(NodeKind.Paragraph);
        document.Text(text);
        document.End();
        return new ArticleFooter(null, new CompiledSection(ArticleFooterReader.Disclaimer, title, null, document.ToArray(), ClinicValues.None), null, null);
    }
}
