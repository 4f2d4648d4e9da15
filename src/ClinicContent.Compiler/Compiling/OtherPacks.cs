namespace ClinicContent.Compiler;

/// <summary>The packs besides the one that is compiled, which links can lead to. They are opened when the first link asks for one.</summary>
/// <param name="open">Opens them.</param>
internal sealed class OtherPacks(Func<IReadOnlyList<ContentPack>> open)
{
    private readonly Lazy<IReadOnlyList<ContentPack>> _packs = new(open);

    public IReadOnlyList<string> Names => [.. _packs.Value.Select(pack => pack.Name).Order(StringComparer.Ordinal)];

    /// <summary>The pack of a name; null when there is none.</summary>
    public ContentPack? Find(string name) => _packs.Value.FirstOrDefault(pack => pack.Name == name);

    /// <summary>The slugs of a pack, sorted.</summary>
    public static IReadOnlyList<string> SlugsOf(ContentPack pack) => [.. pack.Articles.Select(article => article.Slug).Distinct()];

    /// <summary>The ids of an article's sections that links can lead to; null when the pack has no such article.</summary>
    public static IReadOnlyList<string>? SectionsOf(ContentPack pack, string slug) =>
        pack.TryGet(slug, null, out var article)
            ? [.. article.Sections.Select(section => section.Id), .. article.Emergency is null ? Array.Empty<string>() : [HelpBoxes.EmergencyId]]
            : null;

    /// <summary>Checks that the target of a link exists.</summary>
    public bool Has(ArticleLink link) =>
        Find(link.Pack) is { } pack && SectionsOf(pack, link.Slug) is { } sections && (link.Section.Length == 0 || sections.Contains(link.Section));
}
