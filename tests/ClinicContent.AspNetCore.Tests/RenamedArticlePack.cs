using ClinicContent.Compiler;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>A pack, written as the compiler writes it, of an article in two languages that was once called otherwise.</summary>
internal static class RenamedArticlePack
{
    public const string Before = "old-name";

    public const string Now = "new-name";

    public static ContentPack Open() => ContentPack.FromStream(new MemoryStream(PackWriter.Write(new CompiledLibrary
    {
        Name = "Renamed",
        DefaultLanguage = "en",
        Articles = [Article("en"), Article("es")],
    })));

    private static CompiledArticle Article(string language) => new()
    {
        Slug = Now,
        Aliases = [Before],
        Language = language,
        Title = "New name",
        Kind = ArticleKind.Guide,
        Updated = new DateOnly(2026, 11, 22),
        Summary = "An article that was renamed.",
        Sections = [Section("causes")],
        Disclaimer = Section("disclaimer"),
    };

    public static CompiledSection Section(string id)
    {
        var document = new DocumentWriter();
        document.Begin(NodeKind.Paragraph);
        document.Text("A sentence.");
        document.End();
        return new CompiledSection(id, id, null, document.ToArray(), document.Values);
    }
}
