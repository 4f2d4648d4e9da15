namespace ClinicContent.Tool;

/// <summary>A new article that compiles, with placeholders for each of its texts.</summary>
internal static class ArticleSkeleton
{
    private const string Placeholder = PlaceholderCheck.Word;

    public static string Write(NewArticle article)
    {
        var front = new FrontMatterText()
            .Line($"title: {FrontMatterText.Quote(article.Title)}")
            .Line($"kind: {KindNames.Of(article.Kind)}")
            .Line($"summary: \"{Placeholder}: the main message in one to three short sentences.\"")
            .Line("# alsoCalled: [lumbago]")
            .Line("# searchTerms: [sore back]")
            .Line("# topics: [back-pain]")
            .Line("# codes: [{ system: icd-10-cm, code: M54.50, display: \"Low back pain, unspecified\" }]")
            .List("sections", ["{ id: overview, aspect: Overview }", "{ id: what-to-do, aspect: SelfCare }", "{ id: when-to-get-help, aspect: SeeDoctor }"])
            .Line("# sources: [{ id: nhs, title: Back pain, publisher: NHS, url: \"https://www.nhs.uk/conditions/back-pain/\", accessed: 2026-11-22 }]")
            .Line("# help: [back]")
            .Line($"origin: \"{Placeholder}: how the text was made, in one honest sentence.\"")
            .Line("review: { status: unreviewed }")
            .Line($"updated: {IsoDay.Of(article.Updated)}")
            .End();
        var isSpanish = LanguageTag.Primary(article.Language) is "es";
        return front + (isSpanish ? Body("¿De qué se trata?", "¿Qué puede hacer usted?", "¿Cuándo debe buscar ayuda?") : Body("What is it about?", "What can you do?", "When should you get help?"));
    }

    private static string Body(string overview, string whatToDo, string help) => $$"""
        ## {{overview}}

        {{Placeholder}}: what the reader should know, in short sentences. Explain each medical term where it first stands.

        ## {{whatToDo}}

        {{Placeholder}}: what to do, a step a line.

        - {{Placeholder}}: the first step.
        - {{Placeholder}}: the second step.

        ## {{help}}

        > [!EMERGENCY]
        > {{Placeholder}}: the signs that need emergency help, and whom to call.

        > [!URGENT]
        > {{Placeholder}}: the signs to see a doctor for within a day or two.

        {{Placeholder}}: when to make an ordinary appointment at {{"{{clinic.name}}"}}.

        """.ReplaceLineEndings("\n");
}
