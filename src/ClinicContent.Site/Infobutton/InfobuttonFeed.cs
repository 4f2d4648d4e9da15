using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>The facts of an answer that stand in its feed, in every form of it.</summary>
internal sealed class InfobuttonFeed
{
    public const string TextType = "text";

    public const string HtmlType = "html";

    public const string LinkRelation = "alternate";

    public const string LinkType = "text/html";

    private readonly SiteContext _site;

    public InfobuttonFeed(SiteContext site, InfobuttonAnswer answer)
    {
        (_site, Answer) = (site, answer);
        var (language, words) = (answer.Language, site.WordsIn(answer.Language));
        Title = site.TitleIn(language);
        Subtitle = answer.HasUnknownSystem
            ? $"{answer.DescribeSubjects()}. {words[InterfaceWord.UnknownCodeSystem]} {string.Join(", ", CodeSystem.All.Select(system => system.Title))}."
            : answer.DescribeSubjects();
        Author = site.PublisherIn(language);
        Base = site.Addresses.In(language);

        // A day of the articles, not of the request: equal requests have equal answers.
        Updated = AtomFeed.TimeOf(answer.Matches.Count > 0 ? answer.Matches.Max(match => match.Article.Updated) : site.In(language).Max(article => article.Updated));
        Categories = [.. CategoriesOf(answer.Request)];
    }

    public InfobuttonAnswer Answer { get; }

    public string Title { get; }

    /// <summary>The subjects of the request, and the known code systems if one of its systems is not known.</summary>
    public string Subtitle { get; }

    public string Author { get; }

    /// <summary>The address of the site, also that of its author.</summary>
    public string Base { get; }

    public string Id => Base + "#infobutton";

    public string Updated { get; }

    /// <summary>The parts of the request that decided about the answer.</summary>
    public IReadOnlyList<(string Scheme, string Term)> Categories { get; }

    public string UrlOf(InfobuttonMatch match) => _site.GetUrl(match.Article);

    /// <summary>The summary of an entry, as HTML.</summary>
    public string SummaryOf(InfobuttonMatch match)
    {
        using var buffer = new PooledBuffer(4096);
        var html = new Utf8Output(buffer);
        InfobuttonSummary.Write(ref html, _site, match, isFolded: false);
        html.Flush();
        return Encoding.UTF8.GetString(buffer.Written);
    }

    private static IEnumerable<(string Scheme, string Term)> CategoriesOf(InfobuttonRequest request)
    {
        for (var i = 0; i < request.Criteria.Count; i++)
        {
            var (criterion, number) = (request.Criteria[i], i == 0 ? "" : i.ToString(CultureInfo.InvariantCulture));
            foreach (var (name, value) in new[] { ("c", criterion.Code), ("cs", criterion.System), ("dn", criterion.DisplayName) })
            {
                if (value.Length > 0)
                {
                    yield return ($"mainSearchCriteria.v.{name}{number}", value);
                }
            }
        }

        if (request.Recipient.Length > 0)
        {
            yield return ("InformationRecipient", request.Recipient);
        }
    }
}
