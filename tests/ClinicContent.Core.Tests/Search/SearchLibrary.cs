using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>A few articles to search, in English, Spanish and a language that the compiler knows nothing of.</summary>
internal static class SearchLibrary
{
    public static ArticleLibrary Create() => new([Pack()]);

    public static ContentPack Pack(string name = "Search") => ContentPack.FromMemory(PackWriter.Write(Compiled(name)), trusted: false);

    public static CompiledLibrary Compiled(string name = "Search") => new()
    {
        Name = name,
        DefaultLanguage = "en",
        HelpBoxes =
        [
            new CompiledHelpBox("en", "back", ["can't pee"], ["Numbness between both legs"]),
            new CompiledHelpBox("es", "back", ["no puedo orinar"], []),
        ],
        Articles =
        [
            Article("back-spasms", "en", "Back spasms", "A spasm is a sudden tightening of a muscle.", ["cramps"], ["charley horse", "spazm"],
                ("Overview", "You feel a tight muscle in your back. Lifting a heavy box is a common cause."), ("Care", "Use a heating pad, and ask about an X-ray.")),
            Article("sciatica", "en", "Sciatica", "Pain that runs down a leg.", ["sciatic nerve pain"], ["pinched nerve"],
                ("Overview", "A nerve is squeezed. The leg may tingle or burn."), ("Care", "Walk each day. A tumour is a rare cause.")) with
            {
                HelpBoxes = ["back"],
                Emergency = TestPacks.Section("emergency", "Emergency", w => TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.Emergency, c =>
                {
                    TestPacks.Paragraph(c, "Call 911 for any of these signs.");
                    TestPacks.Within(c, NodeKind.BulletList, l => TestPacks.TightItem(l, "New trouble peeing."));
                })),
            },
            Article("nerve-pills", "en", "Gabapentin", "A medicine for nerve pain.", [], ["Neurontin", "Lyrica"],
                ("Overview", "Gabapentin can make you sleepy. Do not mix it with opioids."), ("Care", "Ask your pharmacist.")) with { Kind = ArticleKind.Medicine },
            Article("sciatica", "es", "Ciática", "Dolor que baja por una pierna.", ["dolor del nervio ciático"], ["pierna dormida"],
                ("Qué es", "Un nervio está apretado. El niño come piña."), ("Cuidado", "Camine cada día.")) with
            {
                HelpBoxes = ["back"],
                Emergency = TestPacks.Section("emergency", "Urgencia", w => TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.Emergency, c => TestPacks.Paragraph(c, "Llame al 911."))),
            },
            Article("sciatica", "ru", "Ишиас", "Боль в ноге.", [], [], ("Обзор", "Нерв сдавлен."), ("Лечение", "Ходите каждый день.")),
        ],
    };

    public static CompiledArticle Article(string slug, string language, string title, string summary, string[] alsoCalled, string[] searchTerms, params (string Title, string Text)[] sections) => new()
    {
        Slug = slug,
        Language = language,
        Title = title,
        Kind = ArticleKind.Condition,
        Updated = TestPacks.Day,
        Summary = summary,
        AlsoCalled = alsoCalled,
        SearchTerms = searchTerms,
        Sections = [.. sections.Select((section, i) => TestPacks.Section($"s{i + 1}", section.Title, w => TestPacks.Paragraph(w, section.Text)))],
        Disclaimer = TestPacks.Section("disclaimer", "Disclaimer", w => TestPacks.Paragraph(w, "This is no medical advice.")),
    };
}
