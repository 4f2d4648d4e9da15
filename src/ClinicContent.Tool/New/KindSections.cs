namespace ClinicContent.Tool;

/// <summary>The sections that articles of each kind begin with.</summary>
internal static class KindSections
{
    private static readonly SectionTemplate Preparation = Text(
        "preparation",
        null,
        new("How do I get ready?", "what to do before the day, about food, medicines and the way home."),
        new("¿Cómo me preparo?", "qué hacer antes de ese día, sobre la comida, las medicinas y el regreso a casa."));

    private static readonly SectionTemplate Risks = Text(
        "risks",
        "RisksOrComplications",
        new("What are the risks?", "what can go wrong, how often, and who has a higher risk."),
        new("¿Cuáles son los riesgos?", "qué puede salir mal, con qué frecuencia y quién tiene más riesgo."));

    private static readonly SectionTemplate Help = new(
        "when-to-get-help",
        ArticleDetails.HelpAspect,
        SectionForm.Help,
        new("When should I get help?", ""),
        new("¿Cuándo debo buscar ayuda?", ""));

    public static IReadOnlyList<SectionTemplate> Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Condition =>
        [
            Text("overview", "Overview", new("What is it?", "what the condition is, who has it, and how it usually goes."), new("¿Qué es?", "qué es, a quién le da y cómo suele evolucionar.")),
            Text("symptoms", "Symptoms", new("What does it feel like?", "how it feels, where, and for how long."), new("¿Qué se siente?", "qué se siente, dónde y por cuánto tiempo.")),
            Text("causes", "Causes", new("What causes it?", "the usual causes, and who has a higher risk."), new("¿Cuáles son las causas?", "las causas comunes y quién tiene más riesgo.")),
            Text("diagnosis", null, new("How is it found?", "what the clinician asks, and which tests are needed or not."), new("¿Cómo se detecta?", "qué pregunta el médico y qué estudios hacen falta o no.")),
            Text("treatments", "Treatments", new("How is it treated?", "the treatments, how well each works, and its risks."), new("¿Cómo se trata?", "los tratamientos, qué tanto ayuda cada uno y sus riesgos.")),
            List("self-care", "SelfCare", new("What can I do at home?", "what helps at home."), new("¿Qué puedo hacer en casa?", "qué ayuda en casa.")),
            Help,
        ],
        ArticleKind.Procedure =>
        [
            Text("overview", "Overview", new("What is it?", "what is done, and what it is meant to help."), new("¿Qué es?", "qué se hace y qué busca aliviar.")),
            Text("who-it-helps", "Effectiveness", new("Whom can it help?", "how well it works, for whom, and what else there is."), new("¿A quién le puede ayudar?", "qué tanto ayuda, a quién y qué otras opciones hay.")),
            Preparation,
            Text("what-to-expect", null, new("What happens on the day?", "what happens step by step, and how long it takes."), new("¿Qué pasa ese día?", "qué pasa paso a paso y cuánto tarda.")),
            List("aftercare", null, new("What do I do afterward?", "what to do and not to do afterward."), new("¿Qué hago después?", "qué hacer y qué no hacer después.")),
            Risks,
            Help,
        ],
        ArticleKind.Medicine =>
        [
            Text("overview", "Overview", new("What is this medicine?", "its names, and what it is used for."), new("¿Qué es esta medicina?", "sus nombres y para qué se usa.")),
            Text("how-it-works", "HowItWorks", new("How does it work?", "what it does, how well, and how soon."), new("¿Cómo funciona?", "qué hace, qué tanto ayuda y en cuánto tiempo.")),
            List("before-you-start", "Safety", new("What should I say before I start?", "the illnesses, medicines and other facts to tell the clinician."), new("¿Qué debo decir antes de empezar?", "las enfermedades, las medicinas y otros datos que el médico debe saber.")),
            List("using-it-safely", "UsageOrSchedule", new("How can I take it safely?", "how to take it, what not to mix with it, and what to do about a missed dose."), new("¿Cómo puedo tomarla sin riesgos?", "cómo tomarla, con qué no mezclarla y qué hacer si se olvida una dosis.")),
            Text("side-effects", "SideEffects", new("What side effects can it have?", "the common side effects, and the dangerous ones."), new("¿Qué efectos secundarios puede tener?", "los efectos comunes y los peligrosos.")),
            Text("stopping", "Safety", new("How do I stop?", "whether to stop slowly, and whom to ask first."), new("¿Cómo la dejo?", "si hay que dejarla poco a poco y a quién preguntar antes.")),
            Help,
        ],
        ArticleKind.Test =>
        [
            Text("overview", "Overview", new("What is this test?", "what is done, and what it can show."), new("¿Qué es este estudio?", "qué se hace y qué puede mostrar.")),
            Text("when-it-helps", null, new("When do I need it?", "when it changes the treatment, and when it does not help."), new("¿Cuándo lo necesito?", "cuándo cambia el tratamiento y cuándo no ayuda.")),
            Preparation,
            List("what-to-expect", null, new("What happens on the day?", "what happens step by step, and how long it takes."), new("¿Qué pasa ese día?", "qué pasa paso a paso y cuánto tarda.")),
            Text("results", null, new("What do the results mean?", "when the results come, and what they can and cannot tell."), new("¿Qué significan los resultados?", "cuándo llegan los resultados, y qué pueden decir y qué no.")),
            Risks,
            Help,
        ],
        ArticleKind.SelfCare =>
        [
            Text("overview", "Overview", new("Why does it help?", "what it does for the reader, and how soon."), new("¿Por qué ayuda?", "qué logra y en cuánto tiempo.")),
            List("steps", "SelfCare", new("How do I start?", "what to do, a step a line."), new("¿Cómo empiezo?", "qué hacer, un paso por línea.")),
            Text("when-it-hurts", "Safety", new("What if it hurts?", "how much pain is fine, and when to stop."), new("¿Y si me duele?", "cuánto dolor es normal y cuándo parar.")),
            Help,
        ],
        _ =>
        [
            Text("overview", "Overview", new("What is it about?", "what the reader should know, in short sentences. Explain each medical term where it first stands."), new("¿De qué se trata?", "lo que el lector debe saber, en oraciones cortas. Explique cada término médico la primera vez que aparece.")),
            List("what-to-do", "SelfCare", new("What can you do?", "what to do, a step a line."), new("¿Qué puede hacer usted?", "qué hacer, un paso por línea.")),
            Help with { English = new("When should you get help?", ""), Spanish = new("¿Cuándo debe buscar ayuda?", "") },
        ],
    };

    private static SectionTemplate Text(string id, string? aspect, SectionWords english, SectionWords spanish) => new(id, aspect, SectionForm.Text, english, spanish);

    private static SectionTemplate List(string id, string? aspect, SectionWords english, SectionWords spanish) => new(id, aspect, SectionForm.List, english, spanish);
}
