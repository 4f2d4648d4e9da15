using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>Makes articles as the compiler would, for tests of what is done with them.</summary>
internal static class TestPacks
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static readonly ClinicProfile Clinic = new()
    {
        Name = "Desert Spine Clinic",
        Phone = "1-888-PAINCENTER",
        Clinicians = "board-certified physicians",
        Locations = "",
        Insurance = "We take many plans.",
        Treatment = "We treat all.",
        Invitation = "",
        AppointmentsUrl = "https://clinic.example/appointments",
    };

    /// <summary>An article with a section for each document; the ids are s1, s2 and so on.</summary>
    public static Article Article(params Action<DocumentWriter>[] sections) => Article(article => article, sections);

    /// <summary>An article with a section for each document and other changes.</summary>
    public static Article Article(Func<CompiledArticle, CompiledArticle> change, params Action<DocumentWriter>[] sections)
    {
        var article = change(new CompiledArticle
        {
            Slug = "back-spasms",
            Language = "en",
            Title = "Back spasms",
            Kind = ArticleKind.Condition,
            Updated = Day,
            Summary = "A back spasm is a sudden tightening of a muscle.",
            Sections = [.. sections.Select((write, i) => Section($"s{i + 1}", $"Section {i + 1}", write))],
            Disclaimer = Section("disclaimer", "Disclaimer", w => Paragraph(w, "This is no medical advice.")),
        });
        return Pack(article).Articles[0];
    }

    public static ContentPack Pack(params CompiledArticle[] articles) =>
        Pack([], articles);

    /// <summary>A pack with words of its own.</summary>
    public static ContentPack Pack(IReadOnlyList<CompiledWords> words, params CompiledArticle[] articles) =>
        ContentPack.FromMemory(PackWriter.Write(new CompiledLibrary { Name = "test", DefaultLanguage = "en", Words = words, Articles = articles }), trusted: false);

    public static CompiledSection Section(string id, string title, Action<DocumentWriter> write)
    {
        var document = new DocumentWriter();
        write(document);
        return new CompiledSection(id, title, null, document.ToArray(), document.Values);
    }

    public static void Paragraph(DocumentWriter writer, string text) => Within(writer, NodeKind.Paragraph, w => w.Text(text));

    /// <summary>Writes a node that holds others.</summary>
    public static void Within(DocumentWriter writer, NodeKind kind, Action<DocumentWriter> content, NodeFlags flags = NodeFlags.None)
    {
        writer.Begin(kind, flags);
        content(writer);
        writer.End();
    }

    /// <summary>Writes a node that has a number and holds others.</summary>
    public static void Within(DocumentWriter writer, NodeKind kind, int number, Action<DocumentWriter> content)
    {
        writer.Begin(kind, number);
        content(writer);
        writer.End();
    }

    /// <summary>Writes a list item with one line of text.</summary>
    public static void TightItem(DocumentWriter writer, string text, Action<DocumentWriter>? below = null) =>
        Within(writer, NodeKind.ListItem, w =>
        {
            Within(w, NodeKind.Paragraph, p => p.Text(text), NodeFlags.Tight);
            below?.Invoke(w);
        });

    public static void Link(DocumentWriter writer, LinkKind kind, string target, string text)
    {
        writer.BeginLink(kind, target);
        writer.Text(text);
        writer.End();
    }
}
