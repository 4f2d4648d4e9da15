using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace ClinicContent.Benchmarks;

/// <summary>Looks articles up as a library, as dictionaries that a program filled when it started, and as a list. Each method adds up what it finds.</summary>
public class LookupBenchmarks
{
    private const string System = "icd-10-cm";

    /// <summary>How many look-ups a method does; those that go through the whole list, fewer.</summary>
    internal const int Count = 1000;

    internal const int SlowCount = 10;

    private readonly ArticleLibrary _library;
    private readonly List<Article> _articles;
    private readonly List<string> _titles;
    private readonly FrozenDictionary<string, Article> _bySlug;
    private readonly FrozenDictionary<string, Article[]> _byCode;
    private readonly FrozenDictionary<string, Article[]> _byTopic;
    private readonly string[] _slugs;
    private readonly string[] _codes;
    private readonly string[] _topics;

    public LookupBenchmarks()
        : this(LookupCorpus.Pack)
    {
    }

    internal LookupBenchmarks(ContentPack pack)
    {
        _library = new([pack]);
        _articles = [.. _library.All];
        _titles = [.. _articles.Select(article => article.Title)];
        _bySlug = _articles.ToFrozenDictionary(article => article.Slug);
        _byCode = Group(article => article.Codes.Where(code => code.System == System).Select(code => code.Code));
        _byTopic = Group(article => article.Topics);

        // Texts of their own, as they would come with requests.
        var random = new Random(1);
        _slugs = Asked(_bySlug.Keys);
        _codes = Asked(_byCode.Keys);
        _topics = Asked(_byTopic.Keys);

        string[] Asked(IEnumerable<string> keys) => [.. random.GetItems(keys.Order(StringComparer.Ordinal).ToArray(), Count).Select(key => new string(key.AsSpan()))];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int SlugInLibrary()
    {
        var sum = 0;
        foreach (var slug in _slugs)
        {
            sum += _library.TryGet(slug, null, out var article) ? article.Slug.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int SlugInDictionary()
    {
        var sum = 0;
        foreach (var slug in _slugs)
        {
            sum += _bySlug.TryGetValue(slug, out var article) ? article.Slug.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = SlowCount)]
    public int SlugInList()
    {
        var sum = 0;
        foreach (var slug in _slugs.AsSpan(0, SlowCount))
        {
            sum += _articles.FirstOrDefault(article => article.Slug == slug) is { } found ? found.Slug.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int CodeInLibrary()
    {
        var sum = 0;
        foreach (var code in _codes)
        {
            sum += _library.FindByCode(System, code).Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int CodeInDictionary()
    {
        var sum = 0;
        foreach (var code in _codes)
        {
            sum += _byCode.TryGetValue(code, out var articles) ? articles.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = SlowCount)]
    public int CodeInList()
    {
        var sum = 0;
        foreach (var wanted in _codes.AsSpan(0, SlowCount))
        {
            sum += _articles.Where(article => article.Codes.Any(code => code.System == System && code.Code == wanted)).ToList().Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TopicInLibrary()
    {
        var sum = 0;
        foreach (var topic in _topics)
        {
            sum += _library.FindByTopic(topic).Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TopicInDictionary()
    {
        var sum = 0;
        foreach (var topic in _topics)
        {
            sum += _byTopic.TryGetValue(topic, out var articles) ? articles.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = SlowCount)]
    public int TopicInList()
    {
        var sum = 0;
        foreach (var topic in _topics.AsSpan(0, SlowCount))
        {
            sum += _articles.Where(article => article.Topics.Contains(topic)).ToList().Count;
        }

        return sum;
    }

    [Benchmark]
    public int TitlesInLibrary()
    {
        // Whether foreach over an interface allocates its enumerator is the runtime's choice.
        var (sum, all) = (0, _library.All);
        for (var i = 0; i < all.Count; i++)
        {
            sum += all[i].Title.Length;
        }

        return sum;
    }

    [Benchmark]
    public int TitlesInList()
    {
        var sum = 0;
        foreach (var title in _titles)
        {
            sum += title.Length;
        }

        return sum;
    }

    /// <summary>The first look-ups, one by one: what each of the three finds.</summary>
    internal IEnumerable<(string Asked, string[] Library, string[] Dictionary, string[] List)> Found()
    {
        for (var i = 0; i < SlowCount; i++)
        {
            var (slug, code, topic) = (_slugs[i], _codes[i], _topics[i]);
            yield return (slug, Slugs([_library.Get(slug)]), Slugs([_bySlug[slug]]), Slugs([_articles.First(article => article.Slug == slug)]));
            yield return (code, Slugs(_library.FindByCode(System, code)), Slugs(_byCode[code]), Slugs(_articles.Where(article => article.Codes.Any(one => one.Code == code))));
            yield return (topic, Slugs(_library.FindByTopic(topic)), Slugs(_byTopic[topic]), Slugs(_articles.Where(article => article.Topics.Contains(topic))));
        }

        static string[] Slugs(IEnumerable<Article> articles) => [.. articles.Select(article => article.Slug)];
    }

    private FrozenDictionary<string, Article[]> Group(Func<Article, IEnumerable<string>> keys) => _articles
        .SelectMany(article => keys(article).Select(key => (key, article)))
        .GroupBy(pair => pair.key, pair => pair.article)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
