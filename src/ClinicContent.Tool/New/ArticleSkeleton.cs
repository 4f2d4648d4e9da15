namespace ClinicContent.Tool;

/// <summary>A new article that compiles, with the sections of its kind and placeholders for each of its texts.</summary>
internal static class ArticleSkeleton
{
    private const string Placeholder = PlaceholderCheck.Word;

    public static string Write(NewArticle article)
    {
        var isSpanish = LanguageTag.Primary(article.Language) is "es";
        var sections = KindSections.Of(article.Kind);
        var front = new FrontMatterText()
            .Line($"title: {FrontMatterText.Quote(article.Title)}")
            .Line($"kind: {KindNames.Of(article.Kind)}")
            .Line($"summary: \"{Placeholder}: {(isSpanish ? "el mensaje principal en una a tres oraciones cortas." : "the main message in one to three short sentences.")}\"")
            .Line("# alsoCalled: [lumbago]")
            .Line($"# searchTerms: [{(isSpanish ? "me duele la espalda" : "sore back")}]")
            .Line("# topics: [back-pain]")
            .Line("# codes: [{ system: icd-10-cm, code: M54.50, display: \"Low back pain, unspecified\" }]")
            .List("sections", sections.Select(Entry))
            .Line("# sources: [{ id: nhs, title: Back pain, publisher: NHS, url: \"https://www.nhs.uk/conditions/back-pain/\", accessed: 2026-11-22 }]")
            .Line("# help: [back]")
            .Line($"origin: \"{Placeholder}: {(isSpanish ? "cómo se hizo el texto, en una oración honesta." : "how the text was made, in one honest sentence.")}\"")
            .Line("review: { status: unreviewed }")
            .Line($"updated: {IsoDay.Of(article.Updated)}")
            .End();
        return $"{front}{string.Join('\n', sections.Select(section => Body(section, article.Language, isSpanish)))}";
    }

    private static string Entry(SectionTemplate section) => section.Aspect is null ? $"{{ id: {section.Id} }}" : $"{{ id: {section.Id}, aspect: {section.Aspect} }}";

    private static string Body(SectionTemplate section, string language, bool isSpanish)
    {
        var (heading, advice) = section.In(language);
        var text = section.Form switch
        {
            SectionForm.Help => isSpanish ? SpanishHelp : EnglishHelp,
            SectionForm.List => $"{Placeholder}: {advice}\n\n- {Placeholder}: {(isSpanish ? "el primer punto" : "the first step")}.\n- {Placeholder}: {(isSpanish ? "el segundo punto" : "the second step")}.\n",
            _ => $"{Placeholder}: {advice}\n",
        };
        return $"## {heading}\n\n{text}";
    }

    private static string EnglishHelp => $$"""
        > [!EMERGENCY]
        > {{Placeholder}}: the signs that need emergency help, and whom to call.

        > [!URGENT]
        > {{Placeholder}}: the signs to see a doctor for within a day or two.

        {{Placeholder}}: when to make an ordinary appointment at {{"{{clinic.name}}"}}.

        """.ReplaceLineEndings("\n");

    private static string SpanishHelp => $$"""
        > [!EMERGENCY]
        > {{Placeholder}}: las señales que necesitan ayuda de emergencia y a quién llamar.

        > [!URGENT]
        > {{Placeholder}}: las señales por las que hay que ver a un médico en uno o dos días.

        {{Placeholder}}: cuándo hacer una cita normal en {{"{{clinic.name}}"}}.

        """.ReplaceLineEndings("\n");
}
