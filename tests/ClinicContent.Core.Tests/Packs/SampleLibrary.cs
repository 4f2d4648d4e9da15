using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>A small library that uses every field of the pack format.</summary>
internal static class SampleLibrary
{
    public static CompiledLibrary Create(string name = "Sample", params CompiledArticle[] articles) => new()
    {
        Name = name,
        DefaultLanguage = "en",
        Clinic = """{ "name": "Sample Clinic", "phone": "602-555-0100" }"""u8.ToArray(),
        HelpBoxes = [new CompiledHelpBox("en", "back", ["cannot pee"], ["Numb legs"]), new CompiledHelpBox("es", "back", ["no puedo orinar"], [])],
        Articles = articles.Length > 0
            ? articles
            :
            [
                Article("back-spasms", "en", "Back spasms") with { Aliases = ["spasms", "muscle-cramps"] },
                Article("back-spasms", "es", "Espasmos de espalda") with { Aliases = ["spasms"] },
                Article("knee-pain", "en", "Knee pain") with { Topics = ["knees"], Codes = [new MedicalCode("icd-10-cm", "M25.561", "Pain in right knee")] },
                Article("manos", "es", "Manos") with { Topics = ["hands"], Codes = [new MedicalCode("snomed-ct", "53057004", "Hand pain")] },
            ],
    };

    public static CompiledArticle Article(string slug, string language, string title) => new()
    {
        Slug = slug,
        Language = language,
        Title = title,
        Kind = ArticleKind.Condition,
        Updated = new DateOnly(2026, 11, 22),
        Summary = $"About {title}.",
        Topics = ["back-pain", "muscles"],
        Codes = [new MedicalCode("icd-10-cm", "M62.830", "Muscle spasm of back")],
        Related = ["knee-pain"],
        AlsoCalled = [$"sore {slug}", "cramp"],
        SearchTerms = ["bad back"],
        HelpBoxes = ["back"],
        Sources =
        [
            new Source("Back Pain", "MedlinePlus", "https://medlineplus.gov/backpain.html", new DateOnly(2026, 11, 20)),
            new Source("Spine Basics", "NIAMS", "https://www.niams.nih.gov/health-topics/back-pain", new DateOnly(2026, 11, 21)),
        ],
        Review = language == "es"
            ? new Review(ReviewStatus.Reviewed, "Ana Ruiz", "MD", new DateOnly(2026, 1, 2), new DateOnly(2028, 1, 2))
            : new Review(ReviewStatus.Unreviewed, null, null, null, null),
        Author = "The authors",
        ReadingGrade = language == "en" ? 6.3 : null,
        ReadingEase = language == "es" ? 71.5 : null,
        License = new ContentLicense("MIT", "https://opensource.org/license/mit"),
        Sections = [Section("causes", "Causes", "Causes") with { Sources = [1, 0] }, Section("treatment", "Treatment", null)],
        CallToAction = Section("call-to-action", "Call us", null),
        Disclaimer = Section("disclaimer", "Please note", null),
    };

    public static CompiledSection Section(string id, string title, string? aspect, Action<DocumentWriter>? write = null)
    {
        var writer = new DocumentWriter();
        if (write is not null)
        {
            write(writer);
        }
        else
        {
            writer.Begin(NodeKind.Paragraph);
            writer.Text($"The text of {title} & more, by ");
            writer.Value(ClinicField.Name);
            writer.Text(".");
            writer.End();
        }

        return new CompiledSection(id, title, aspect, writer.ToArray(), writer.Values);
    }

    public static byte[] Bytes() => PackWriter.Write(Create());

    public static ContentPack Pack(string name = "Sample", params CompiledArticle[] articles) =>
        ContentPack.FromMemory(PackWriter.Write(Create(name, articles)), trusted: false);
}
