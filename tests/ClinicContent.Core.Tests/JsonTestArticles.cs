using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>Articles with every kind of node, for the tests of formats that programs read.</summary>
internal static class JsonTestArticles
{
    public static readonly DateOnly Updated = new(2026, 11, 22);

    public static ClinicProfile Clinic { get; } = new()
    {
        Name = "The Pain Center of Arizona",
        Phone = "1-888-PAINCENTER",
        Clinicians = "board-certified pain management physicians",
        Locations = "",
        Insurance = "We take multiple insurance plans.",
        AppointmentsUrl = "/appointments",
        WebsiteUrl = "https://clinic.example/",
    };

    /// <summary>An unreviewed article of a pack that names no clinic.</summary>
    public static Article BackSpasms() => Open(Compile("back-spasms", "en"));

    public static Article Reviewed() => Open(Compile("back-spasms", "en") with
    {
        Review = new Review(ReviewStatus.Reviewed, "Ana Ruiz", "MD", new DateOnly(2026, 12, 1), new DateOnly(2027, 12, 1)),
    });

    public static Article In(string language) => Open(Compile("back-spasms", language));

    /// <summary>Opens a pack with the article, and the one that it links to.</summary>
    public static Article Open(CompiledArticle article)
    {
        var library = new CompiledLibrary
        {
            Name = "Tests",
            DefaultLanguage = article.Language,
            Articles = [article, article with { Slug = "facet-joint-block", Title = "Facet joint block", Kind = ArticleKind.Procedure, Codes = [], Related = [] }],
        };
        return ContentPack.FromStream(new MemoryStream(PackWriter.Write(library))).TryGet(article.Slug, null, out var opened)
            ? opened
            : throw new InvalidOperationException("The pack lacks the article that was written to it.");
    }

    public static CompiledArticle Compile(string slug, string language) => new()
    {
        Slug = slug,
        Language = language,
        Title = "Back spasms",
        Kind = ArticleKind.Condition,
        Updated = Updated,
        Summary = "A back spasm is a sudden, painful tightening of a muscle in your back. Most get better with rest, gentle movement & time.",
        Topics = ["back-pain", "muscles"],
        Codes = [new MedicalCode("icd-10-cm", "M62.830", "Muscle spasm of back")],
        Related = ["facet-joint-block"],
        Sources =
        [
            new Source("Back pain", "MedlinePlus", "https://medlineplus.gov/backpain.html", new DateOnly(2026, 11, 20)),
            new Source("Low back pain fact sheet", "National Institute of Neurological Disorders and Stroke", "https://www.ninds.nih.gov/health-information/disorders/back-pain", new DateOnly(2026, 11, 21)),
        ],
        Author = "ClinicContent authors",
        License = new ContentLicense("MIT", "https://opensource.org/license/mit"),
        Sections =
        [
            Section("overview", "What is a back spasm?", "Overview", Overview),
            Section("causes", "What causes it", "Causes", Causes) with { Sources = [1] },
            Section("treatment", "How it is treated", "Treatment", Treatment),
            Section("when-to-get-help", "When to get help", null, WhenToGetHelp),
        ],
        CallToAction = Section("call", "Make an appointment", null, CallToAction),
        Disclaimer = Section("disclaimer", "Disclaimer", null, writer =>
            Paragraph(writer, "This article is for education only. It does not replace the advice of your physician. Ask your physician before you act on it.")),
    };

    public static CompiledSection Section(string id, string title, string? aspect, Action<DocumentWriter> write)
    {
        var writer = new DocumentWriter();
        write(writer);
        return new CompiledSection(id, title, aspect, writer.ToArray(), writer.Values);
    }

    public static void Paragraph(DocumentWriter writer, string text)
    {
        writer.Begin(NodeKind.Paragraph);
        writer.Text(text);
        writer.End();
    }

    private static void Overview(DocumentWriter writer)
    {
        writer.Begin(NodeKind.Paragraph);
        writer.Text("A ");
        writer.Begin(NodeKind.Term);
        writer.Text("back spasm");
        writer.End();
        writer.Text(" is a painful tightening of a muscle. It can happen anywhere along the spine, and is most common in the ");
        writer.Begin(NodeKind.Strong);
        writer.Text("lower back");
        writer.End();
        writer.Text(". Some spasms are ");
        writer.Begin(NodeKind.Emphasis);
        writer.Text("acute");
        writer.End();
        writer.Text(": they start suddenly & go away. Read about the ");
        writer.BeginLink(LinkKind.Section, "causes");
        writer.Text("causes");
        writer.End();
        writer.Text(".");
        writer.End();
        writer.Begin(NodeKind.Paragraph);
        writer.Text("Our ");
        writer.Value(ClinicField.Clinicians);
        writer.Text(" at ");
        writer.Value(ClinicField.Name);
        writer.Text(" can find out why it happens.");
        writer.End();
        Callout(writer, CalloutKind.Note, "A spasm is often a sign of something else, such as a strained muscle or a worn joint.");
    }

    private static void Causes(DocumentWriter writer)
    {
        Paragraph(writer, "Most back spasms come from lifting too much or from strain. Other causes are:");
        writer.Begin(NodeKind.BulletList);
        foreach (var cause in new[] { "damage to a muscle or tendon", "arthritis of the joints of the spine", "problems with a disc between the bones of the spine" })
        {
            writer.Begin(NodeKind.ListItem);
            writer.Begin(NodeKind.Paragraph, NodeFlags.Tight);
            writer.Text(cause);
            writer.End();
            writer.End();
        }

        writer.End();
        writer.BeginHeading(3, "causes-lifting");
        writer.Text("Lifting");
        writer.End();
        Paragraph(writer, "Things with an odd shape, like furniture, are the riskiest to lift. Ask somebody to share the weight.");
        Callout(writer, CalloutKind.SelfCare, "Warm up and stretch your back before you exercise or lift. Rest a few days between workouts of your back.");
    }

    private static void Treatment(DocumentWriter writer)
    {
        writer.Begin(NodeKind.OrderedList, 1);
        foreach (var step in new[] { "Muscle relaxants soothe the muscle.", "Injections find where the pain comes from and treat it there." })
        {
            writer.Begin(NodeKind.ListItem);
            Paragraph(writer, step);
            writer.End();
        }

        writer.End();
        writer.Begin(NodeKind.Paragraph);
        writer.Text("For arthritis of a facet joint, a ");
        writer.BeginLink(LinkKind.Article, "facet-joint-block", "treatment");
        writer.Text("facet joint block");
        writer.End();
        writer.Text(" may help. See ");
        writer.BeginLink(LinkKind.Address, "https://medlineplus.gov/backpain.html");
        writer.Text("MedlinePlus on back pain");
        writer.End();
        writer.Text(".");
        writer.End();
        writer.Begin(NodeKind.Table, 3);
        Row(writer, header: true, "Treatment", "What it does", "Visits");
        Row(writer, header: false, "Muscle relaxant", "Loosens the muscle, so that it hurts less", "1");
        Row(writer, header: false, "Facet joint block", "Numbs the joint and shows whether it is the source of the pain", "1 to 3");
        writer.End();
        writer.Begin(NodeKind.Quote);
        Paragraph(writer, "We work with you until we find a treatment that works for you.");
        writer.End();
        writer.ThematicBreak();
        writer.Image("https://images.example/stretch.png", "A person stretches their back");
    }

    private static void WhenToGetHelp(DocumentWriter writer)
    {
        writer.Begin(NodeKind.Callout, (int)CalloutKind.Emergency);
        writer.Begin(NodeKind.Paragraph);
        writer.Text("Call 911 if your back hurts and you:");
        writer.End();
        writer.Begin(NodeKind.BulletList);
        foreach (var sign in new[] { "cannot hold your urine or stool", "feel numb between your legs", "cannot move your legs" })
        {
            writer.Begin(NodeKind.ListItem);
            writer.Begin(NodeKind.Paragraph, NodeFlags.Tight);
            writer.Text(sign);
            writer.End();
            writer.End();
        }

        writer.End();
        writer.End();
        Callout(writer, CalloutKind.Urgent, "See a physician within a day if the pain came after a fall, or if you have a fever.");
        writer.Begin(NodeKind.Paragraph);
        writer.Text("Take ");
        writer.Code("0 < x & x > 1");
        writer.Text(" as a line");
        writer.LineBreak();
        writer.Text("that ends \"here\".");
        writer.End();
    }

    private static void CallToAction(DocumentWriter writer)
    {
        writer.Begin(NodeKind.Paragraph);
        writer.Text("Find hope at ");
        writer.Value(ClinicField.Name);
        writer.Text(". ");
        writer.Value(ClinicField.Insurance);
        writer.Text(" ");
        writer.BeginLink(LinkKind.Clinic, "appointments");
        writer.Text("Make an appointment");
        writer.End();
        writer.Text(" or call ");
        writer.BeginLink(LinkKind.Clinic, "phone");
        writer.Value(ClinicField.Phone);
        writer.End();
        writer.Text(".");
        writer.End();
    }

    private static void Callout(DocumentWriter writer, CalloutKind kind, string text)
    {
        writer.Begin(NodeKind.Callout, (int)kind);
        Paragraph(writer, text);
        writer.End();
    }

    private static void Row(DocumentWriter writer, bool header, params string[] cells)
    {
        writer.Begin(NodeKind.TableRow, header ? 1 : 0);
        for (var i = 0; i < cells.Length; i++)
        {
            writer.Begin(NodeKind.TableCell, (int)(i == 2 ? CellAlignment.Right : CellAlignment.Left));
            writer.Text(cells[i]);
            writer.End();
        }

        writer.End();
    }
}
