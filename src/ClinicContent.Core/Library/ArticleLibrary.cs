using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClinicContent;

/// <summary>The articles of one or more content packs. Lookups use the indexes that were built with the packs. Immutable and thread-safe.</summary>
public sealed class ArticleLibrary : IArticleLibrary
{
    private const int MinHierarchicalLength = 3;

    // No code of a known system is longer: SNOMED CT has up to 18 digits.
    private const int MaxCodeLength = 40;

    // The seventh character of ICD-10-CM stands after a point and six others.
    private const int EncounterIndex = 7;

    private readonly ContentPack[] _packs;
    private readonly Lazy<ReadOnlyCollection<Article>> _all;
    private readonly FoundArticles[] _found; // in each of the languages
    private readonly FoundArticles _foundInDefault;
    private readonly bool _offersAll;

    /// <summary>Creates a library from content packs.</summary>
    /// <param name="packs">The packs, at least one.</param>
    /// <param name="defaultLanguage">The language given when none is asked for; null for that of the first pack.</param>
    /// <param name="languages">The languages to offer; null or none for all that the packs have.</param>
    /// <exception cref="ArgumentException">There is no pack, two packs have an article of the same slug or alias, or the languages lack the default one.</exception>
    public ArticleLibrary(IEnumerable<ContentPack> packs, string? defaultLanguage = null, IEnumerable<string>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        _packs = [.. packs.Distinct()];
        if (_packs.Length == 0)
        {
            throw new ArgumentException("A library needs a content pack: give Articles.Pack, or one opened with ContentPack.Open.", nameof(packs));
        }

        if (Clashes(_packs) is { Count: > 0 } clashes)
        {
            throw new ArgumentException(string.Join(' ', clashes), nameof(packs));
        }

        MissingLinks = Array.Exists(_packs, pack => pack.Reader.HasLinks) ? FindMissingLinks(_packs) : [];
        _packs = [.. _packs.Select(pack => pack.Among(_packs))];
        var wanted = defaultLanguage ?? _packs[0].DefaultLanguage;
        var offered = languages?.ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        _offersAll = offered.Count == 0;
        if (!_offersAll && !offered.Contains(wanted))
        {
            throw new ArgumentException($"The languages lack the default language '{wanted}': add it, or give another default language.", nameof(languages));
        }

        Languages = Sorted(_packs, pack => pack.Languages, language => _offersAll || offered.Contains(language));
        DefaultLanguage = LanguageTag.Lookup(wanted, Languages) ?? wanted;
        _found = new FoundArticles[Languages.Count];
        for (var i = 0; i < _found.Length; i++)
        {
            _found[i] = new(Languages[i]);
        }

        _foundInDefault = Array.Find(_found, found => found.Language.Equals(DefaultLanguage, StringComparison.OrdinalIgnoreCase)) ?? new FoundArticles(DefaultLanguage);
        _all = new(ReadAll);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ContentPack> Packs => field ??= Array.AsReadOnly(_packs);

    /// <summary>
    /// A sentence for each link to an article of another pack that the library does not have. Such a link is shown as plain text. Services that
    /// <c>AddClinicContent</c> registers log them as warnings.
    /// </summary>
    public IReadOnlyList<string> MissingLinks { get; }

    /// <inheritdoc/>
    public string DefaultLanguage { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Languages { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Topics => field ??= Sorted(_packs, pack => pack.Reader.TopicIndex.Keys, _ => true);

    /// <inheritdoc/>
    public IReadOnlyList<Article> All => _all.Value;

    /// <inheritdoc/>
    public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var found = FoundIn(language);
        if (found.BySlug.TryGetValue(slug, out article))
        {
            return true;
        }

        foreach (var pack in _packs)
        {
            if (pack.TryGet(slug, found.Language, DefaultLanguage, out article))
            {
                found.BySlug.TryAdd(slug, article);
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Article> FindByTopic(string topic, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var found = FoundIn(language);
        return found.ByTopic.TryGetValue(topic, out var articles) ? articles : FindTopic(topic, found);
    }

    /// <inheritdoc/>
    public CodeMatches FindByCode(string system, string code, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(code);
        var found = FoundIn(language);
        return found.ByCode.TryGetValue(code, out var kept) && kept.System == system ? kept.Articles
            : CodeSystem.TryParse(system, out var known) ? FindCode(known, code, found)
            : FindCode(system, code, found);
    }

    /// <summary>A sentence for each slug that two packs share, former slugs included.</summary>
    internal static IReadOnlyList<string> Clashes(IReadOnlyList<ContentPack> packs)
    {
        var clashes = new List<string>();
        for (var second = 1; second < packs.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                for (var key = 0; key < packs[second].Reader.SlugIndex.Count; key++)
                {
                    if (packs[first].Reader.SlugIndex.Find(packs[second].Reader.SlugIndex.KeyBytes(key)) >= 0)
                    {
                        clashes.Add(Clash(packs[first], packs[second], packs[second].Reader.SlugIndex.Key(key)));
                    }
                }
            }
        }

        return clashes;
    }

    // A pack has its articles by their slugs.
    private ReadOnlyCollection<Article> ReadAll()
    {
        var articles = new List<Article>();
        foreach (var pack in _packs)
        {
            foreach (var article in pack.Articles)
            {
                if (_offersAll || Languages.Contains(article.Language))
                {
                    articles.Add(article);
                }
            }
        }

        return (_packs.Length == 1 ? articles : [.. articles.OrderBy(article => article.Slug, StringComparer.Ordinal)]).AsReadOnly();
    }

    // Each text of the packs once.
    private static ReadOnlyCollection<string> Sorted(ContentPack[] packs, Func<ContentPack, IEnumerable<string>> of, Func<string, bool> isOffered)
    {
        var texts = new List<string>();
        var known = new HashSet<string>();
        foreach (var pack in packs)
        {
            foreach (var text in of(pack))
            {
                if (isOffered(text) && known.Add(text))
                {
                    texts.Add(text);
                }
            }
        }

        texts.Sort(StringComparer.Ordinal);
        return texts.AsReadOnly();
    }

    private static ReadOnlyCollection<string> FindMissingLinks(ContentPack[] packs) => Array.AsReadOnly<string>(
    [
        .. from pack in packs
           where pack.Reader.HasLinks
           from link in pack.Reader.Links
           let other = Array.Find(packs, each => each.Name == link.Pack && each.Reader != pack.Reader)
           where other is null || other.Reader.FindSlug(link.Target) < 0
           select $"The article '{link.Slug}' ({link.Language}) of the pack '{pack.Name}' links to '{link.Target}' of the pack '{link.Pack}', which the library "
               + (other is null ? "does not have, and shows plain text instead: add that pack." : "has without that article, and shows plain text instead: correct the link, or use another version of that pack."),
    ]);

    private static string Clash(ContentPack first, ContentPack second, string slug)
    {
        var aliases = string.Concat(new[] { first, second }.Select(pack =>
            pack.Reader.FindSlug(slug) is var ordinal and >= 0 && pack.Reader.Slug(ordinal) is var current && current != slug
                ? $" In '{pack.Name}' it is an alias of '{current}'."
                : ""));
        return aliases.Length == 0
            ? $"The packs '{first.Name}' and '{second.Name}' both have an article '{slug}': rename one of them, or leave one pack out."
            : $"The packs '{first.Name}' and '{second.Name}' both have an article '{slug}': remove an alias, rename one of them, or leave one pack out.{aliases}";
    }

    private IReadOnlyList<Article> FindTopic(string topic, FoundArticles found)
    {
        var articles = Collect(found.Language, (pack, ordinals) =>
        {
            if (pack.Reader.TopicIndex.Find(topic) is var key and >= 0)
            {
                AddValues(pack.Reader.TopicIndex, key, ordinals);
            }
        });
        return articles.Count > 0 ? found.ByTopic.GetOrAdd(topic, articles) : articles;
    }

    private CodeMatches FindCode(CodeSystem system, string written, FoundArticles found)
    {
        Span<char> buffer = stackalloc char[MaxCodeLength];
        if (!system.TryNormalize(written, buffer, out var length) || length == 0)
        {
            return CodeMatches.None;
        }

        // Only codes as their system writes them are kept, as there is no end of other spellings.
        var code = buffer[..length];
        return found.ByCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out var kept) && kept.System == system.Name
            ? kept.Articles
            : Keep(system.Name, code.ToString(), found, Collect(system, code.ToString(), found.Language));
    }

    // A system that only packs know, whose codes are found as they are written there.
    private CodeMatches FindCode(string system, string code, FoundArticles found)
    {
        var systems = this.GetCodeSystems();
        return systems.Contains(system, StringComparer.Ordinal)
            ? Keep(system, code, found, new(Collect(found.Language, (pack, ordinals) => AddExact(pack.Reader.CodeIndex, KeyOf(system, code), ordinals)).Select(article => KeyValuePair.Create(article, CodeMatchKind.Exact))))
            : throw UnknownCodeSystemException.For(system, CodeSystem.All.Select(known => known.Name).Union(systems));
    }

    private static CodeMatches Keep(string system, string code, FoundArticles found, CodeMatches matches)
    {
        if (matches.Count > 0)
        {
            found.ByCode[code] = new(system, matches);
        }

        return matches;
    }

    private CodeMatches Collect(CodeSystem system, string code, string language)
    {
        var key = KeyOf(system.Name, code);
        var matches = new Dictionary<Article, CodeMatchKind>();
        Add(CodeMatchKind.Exact, (index, ordinals) => AddExact(index, key, ordinals));
        if (system == CodeSystem.Icd10Cm && code.Length == EncounterIndex + 1 && code[EncounterIndex] is 'A' or 'D')
        {
            Add(CodeMatchKind.OtherEncounter, (index, ordinals) => AddExact(index, $"{key[..^1]}{(code[EncounterIndex] == 'A' ? 'D' : 'A')}", ordinals));
        }

        if (system.IsHierarchical && code.Length >= MinHierarchicalLength)
        {
            Add(CodeMatchKind.Narrower, (index, ordinals) => AddNarrower(index, Encoding.UTF8.GetBytes(key), ordinals));
        }

        return new(matches);

        void Add(CodeMatchKind kind, Action<PackIndex, SortedSet<int>> find)
        {
            foreach (var article in Collect(language, (pack, ordinals) => find(pack.Reader.CodeIndex, ordinals)))
            {
                matches.TryAdd(article, kind);
            }
        }
    }

    private static string KeyOf(string system, string code) => $"{system}{(char)PackFormat.CodeSeparator}{code}";

    private static void AddExact(PackIndex index, string key, SortedSet<int> ordinals)
    {
        if (index.Find(key) is var position and >= 0)
        {
            AddValues(index, position, ordinals);
        }
    }

    private static void AddNarrower(PackIndex index, byte[] prefix, SortedSet<int> ordinals)
    {
        for (var key = index.LowerBound(prefix); key < index.Count && index.KeyBytes(key).StartsWith(prefix); key++)
        {
            AddValues(index, key, ordinals);
        }
    }

    /// <summary>Gets the cache for the language, or for a wider one, when the library offers it; otherwise that for the default language.</summary>
    private FoundArticles FoundIn(string? language)
    {
        foreach (var tag in LanguageTag.Chain(language))
        {
            foreach (var found in _found)
            {
                if (tag.Equals(found.Language, StringComparison.OrdinalIgnoreCase))
                {
                    return found;
                }
            }
        }

        return _foundInDefault;
    }

    private static void AddValues(PackIndex index, int key, SortedSet<int> ordinals)
    {
        for (var i = 0; i < index.ValueCount(key); i++)
        {
            ordinals.Add(index.Value(key, i));
        }
    }

    private ReadOnlyCollection<Article> Collect(string language, Action<ContentPack, SortedSet<int>> find)
    {
        var articles = new List<Article>();
        foreach (var pack in _packs)
        {
            var ordinals = new SortedSet<int>();
            find(pack, ordinals);
            articles.AddRange(ordinals.Select(ordinal => pack.Find(ordinal, language, DefaultLanguage)).OfType<Article>());
        }

        if (_packs.Length > 1)
        {
            articles.Sort((x, y) => string.CompareOrdinal(x.Slug, y.Slug));
        }

        // Callers share it.
        return articles.AsReadOnly();
    }
}
