namespace ClinicContent.Compiler;

/// <summary>What every article of a language ends with, and what it states unless the article states its own.</summary>
internal sealed record Closing(CompiledSection? CallToAction, CompiledSection Disclaimer, string? Author, ContentLicense? License)
{
    private static readonly Closing English = Plain(
        "About this information",
        "This information is for education only. It does not replace the advice of your own clinician. Ask your clinician before you act on it.");

    private static readonly Closing Spanish = Plain(
        "Acerca de esta información",
        "Esta información tiene solo fines educativos. No reemplaza los consejos de su profesional de la salud. Consulte a su profesional de la salud antes de seguirla.");

    /// <summary>The closing of a file; null when it has errors.</summary>
    public static Closing? From(ArticleFile file, IReadOnlyList<CompiledSection> sections) =>
        file.FrontMatter is { } front && sections.FirstOrDefault(section => section.Id == ClosingReader.Disclaimer) is { } disclaimer
            ? new Closing(sections.FirstOrDefault(section => section.Id == ClosingReader.CallToAction), disclaimer, front.Author, front.License)
            : null;

    /// <summary>The closing of a language whose articles come without one; null for a language that this has no words in.</summary>
    public static Closing? Default(string language) => LanguageTag.Primary(language) switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };

    private static Closing Plain(string title, string text)
    {
        var document = new DocumentWriter();
        document.Begin(NodeKind.Paragraph);
        document.Text(text);
        document.End();
        return new Closing(null, new CompiledSection(ClosingReader.Disclaimer, title, null, document.ToArray(), ClinicValues.None), null, null);
    }
}
