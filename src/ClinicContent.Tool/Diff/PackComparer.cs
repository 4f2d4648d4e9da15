namespace ClinicContent.Tool;

/// <summary>Compares two packs article by article.</summary>
internal sealed class PackComparer
{
    private readonly ContentPack _old;
    private readonly ContentPack _new;
    private readonly Dictionary<string, List<Article>> _oldArticles;
    private readonly Dictionary<string, List<Article>> _newArticles;

    // Where the articles of the old pack are in the new one: their own slug, or the one that has theirs as an alias.
    private readonly Dictionary<string, string> _successors;

    private PackComparer(ContentPack old, ContentPack @new)
    {
        (_old, _new) = (old, @new);
        (_oldArticles, _newArticles) = (BySlug(old), BySlug(@new));
        _successors = _oldArticles.Keys
            .Select(slug => (Slug: slug, Ordinal: @new.Reader.FindSlug(slug)))
            .Where(found => found.Ordinal >= 0)
            .ToDictionary(found => found.Slug, found => @new.Reader.Slug(found.Ordinal));
    }

    public static PackDifference Compare(ContentPack old, ContentPack @new) => new PackComparer(old, @new).Compare();

    private PackDifference Compare()
    {
        var differences = new List<ArticleDifference> { new("", "", Change.Merge([.. PackChanges(), .. ArticleFooterComparer.Compare(_old, _new)])) };
        foreach (var slug in _oldArticles.Keys.Except(_successors.Keys))
        {
            differences.Add(new(slug, _oldArticles[slug][0].Title, [.. Removed(slug), .. LostAliases(_oldArticles[slug])]));
        }

        foreach (var (slug, articles) in _newArticles)
        {
            // An article that took over another is compared with its own former self.
            var former = _successors.Where(pair => pair.Value == slug).Select(pair => pair.Key).OrderBy(old => old != slug).ThenBy(old => old, StringComparer.Ordinal).ToList();
            var changes = former.Count == 0 ? Added(articles) : [.. former.SelectMany(old => Renamed(old, slug)), .. Versions(_oldArticles[former[0]], articles), .. LostAliases(_oldArticles[former[0]]), .. NewAliases(former, articles)];
            differences.Add(new(slug, articles[0].Title, Change.Merge(changes)));
        }

        return new PackDifference(_old, _new, [.. differences.Where(difference => difference.Changes.Count > 0).OrderBy(difference => difference.Slug, StringComparer.Ordinal)]);
    }

    private static Dictionary<string, List<Article>> BySlug(ContentPack pack) => pack.Articles.GroupBy(article => article.Slug).ToDictionary(group => group.Key, group => group.ToList());

    private static List<Change> Added(List<Article> articles) =>
        [new(ChangeKind.Added, $"new article in {string.Join(", ", articles.Select(article => article.Language))}: Articles.{CSharpName.Of(articles[0].Slug)}", VersionLevel.Minor)];

    private static IEnumerable<Change> Removed(string slug) =>
        [new(ChangeKind.Removed, $"the article is gone, with its addresses and Articles.{CSharpName.Of(slug)}, and no alias leads from it", VersionLevel.Major)];

    private IEnumerable<Change> PackChanges()
    {
        if (_old.DefaultLanguage != _new.DefaultLanguage)
        {
            yield return new(ChangeKind.Metadata, $"articles are given in '{_new.DefaultLanguage}' when no language is asked for, and were in '{_old.DefaultLanguage}'", VersionLevel.Major);
        }

        if (!_old.Reader.ClinicBytes.SequenceEqual(_new.Reader.ClinicBytes))
        {
            yield return new(ChangeKind.Metadata, "the profile of the pack's clinic", VersionLevel.Patch);
        }
    }

    private IEnumerable<Change> Renamed(string old, string slug)
    {
        if (old == slug)
        {
            yield break;
        }

        yield return _oldArticles.ContainsKey(slug)
            ? new(ChangeKind.Removed, $"'{old}' is gone, and its addresses lead here", VersionLevel.Minor)
            : new(ChangeKind.Renamed, $"was '{old}', whose addresses lead here", VersionLevel.Minor);
        // The former name keeps a class, and that has the sections of the article that it leads to now.
        var sections = _newArticles[slug][0].Sections.Select(section => CSharpName.Of(section.Id)).ToHashSet();
        var gone = _oldArticles.ContainsKey(slug) ? _oldArticles[old][0].Sections.Select(section => CSharpName.Of(section.Id)).Where(name => !sections.Contains(name)).ToList() : [];
        if (gone.Count > 0)
        {
            yield return new(ChangeKind.Structure, $"Articles.{CSharpName.Of(old)} is this article, and of its sections {string.Join(", ", gone)} no longer compile", VersionLevel.Major);
        }
    }

    private IEnumerable<Change> LostAliases(List<Article> articles) =>
        articles.SelectMany(article => article.Aliases).Distinct().Where(alias => _new.Reader.FindSlug(alias) < 0).Order(StringComparer.Ordinal)
            .Select(alias => new Change(ChangeKind.Structure, $"the alias '{alias}' is gone, with its addresses and Articles.{CSharpName.Of(alias)}", VersionLevel.Major));

    private IEnumerable<Change> NewAliases(List<string> former, List<Article> articles) =>
        articles.SelectMany(article => article.Aliases).Distinct().Where(alias => _old.Reader.FindSlug(alias) < 0).Except(former).Order(StringComparer.Ordinal)
            .Select(alias => new Change(ChangeKind.Structure, $"the alias '{alias}' leads here, as does Articles.{CSharpName.Of(alias)}", VersionLevel.Minor));

    private IEnumerable<Change> Versions(List<Article> old, List<Article> @new)
    {
        foreach (var article in @new.Where(article => old.TrueForAll(before => before.Language != article.Language)))
        {
            yield return new(ChangeKind.Added, $"now in '{article.Language}'", VersionLevel.Minor);
        }

        foreach (var article in old.Where(article => @new.TrueForAll(after => after.Language != article.Language)))
        {
            yield return new(ChangeKind.Removed, $"no longer in '{article.Language}', whose address is gone", VersionLevel.Major);
        }

        foreach (var change in ArticleComparer.Structure(old[0], @new[0]))
        {
            yield return change;
        }

        foreach (var before in old)
        {
            foreach (var change in @new.Where(after => after.Language == before.Language).SelectMany(after => ArticleComparer.Compare(before, after, _successors)))
            {
                yield return change;
            }
        }
    }
}
