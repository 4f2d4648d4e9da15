namespace ClinicContent.Compiler;

/// <summary>The articles and sections of a library, against which links are checked.</summary>
internal sealed class LibraryOutline
{
    private readonly Dictionary<string, IReadOnlyList<string>?> _sections = [];

    /// <param name="files">The files, those in the default language before translations.</param>
    /// <param name="others">The packs besides this one that links can lead to; null when they are not known.</param>
    public LibraryOutline(IEnumerable<ArticleFile> files, OtherPacks? others = null)
    {
        Others = others;
        foreach (var file in files.Where(file => file.IsArticle))
        {
            if (_sections.GetValueOrDefault(file.Slug) is null)
            {
                _sections[file.Slug] = file.FrontMatter?.Sections.Select(section => section.Id).ToList();
            }
        }
    }

    public IReadOnlyCollection<string> Slugs => _sections.Keys;

    /// <summary>The other packs that links can lead to; null when they are not known.</summary>
    public OtherPacks? Others { get; }

    /// <summary>Checks that the target of a link exists, as far as is known.</summary>
    public bool Has(ArticleLink link) =>
        link.Pack.Length > 0 ? Others?.Has(link) ?? true
        : _sections.TryGetValue(link.Slug, out var sections) && (link.Section.Length == 0 || sections is null || sections.Contains(link.Section));

    public bool HasArticle(string slug) => _sections.ContainsKey(slug);

    /// <summary>Finds the ids of an article's sections; null when they are not known because its front matter has errors.</summary>
    public IReadOnlyList<string>? SectionsOf(string slug) => _sections.GetValueOrDefault(slug);
}
