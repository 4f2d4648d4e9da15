using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>Reads query strings. Unknown parameters are ignored, because many links have some.</summary>
internal static class QueryReader
{
    private const int MaxUrlLength = 2048;

    private const int MaxTextLength = 200;

    /// <summary>Reads the query for the list of articles.</summary>
    /// <param name="query">The request's query.</param>
    /// <param name="library">The articles, whose code systems can be asked for.</param>
    /// <param name="errors">The list that errors are added to.</param>
    public static ArticleQuery Articles(IQueryCollection query, IArticleLibrary library, List<string> errors)
    {
        var defaults = new ArticleQuery();
        var articles = new ArticleQuery
        {
            Page = Number(query, "page", errors) ?? defaults.Page,
            PageSize = Number(query, "pageSize", errors) ?? defaults.PageSize,
            Topic = Text(query, "topic", errors),
            Language = Text(query, "language", errors),
            Code = Text(query, "code", errors),
            UpdatedSince = Day(query, "updatedSince", errors),
        };
        errors.AddRange(articles.Validate());
        if (errors.Count == 0 && articles.Code?.Split('|', 2) is [var system, _])
        {
            AddSystemError(library, system, errors);
        }

        return articles;
    }

    /// <summary>Reads the query for embedding an article.</summary>
    /// <param name="query">The request's query.</param>
    /// <param name="errors">The list that errors are added to.</param>
    public static OEmbedQuery OEmbed(IQueryCollection query, List<string> errors)
    {
        var url = query["url"].Count == 1 ? query["url"].ToString() : "";
        if (url.Length is 0 or > MaxUrlLength)
        {
            errors.Add("url is missing or too long: give the address of an article's page.");
        }

        return new(url, Number(query, "maxwidth", errors), Number(query, "maxheight", errors));
    }

    /// <summary>Reads a search. Any text can be searched for; of several texts, the first counts.</summary>
    /// <param name="query">The request's query.</param>
    /// <param name="errors">The errors in the query.</param>
    public static SiteSearchQuery Search(IQueryCollection query, List<string> errors)
    {
        var search = new SiteSearchQuery(query["q"].FirstOrDefault() ?? "", Text(query, "language", errors));
        errors.AddRange(search.Validate());
        return search;
    }

    // An empty list would look as if no article had the code.
    private static void AddSystemError(IArticleLibrary library, string system, List<string> errors)
    {
        var systems = library.GetCodeSystems();
        var isKnown = CodeSystem.TryParse(system, out var known);
        if (systems.Count == 0)
        {
            systems = isKnown ? [known!.Name] : [.. CodeSystem.All.Select(each => each.Name)];
        }

        if (!systems.Contains(isKnown ? known!.Name : system, StringComparer.Ordinal))
        {
            var near = Suggestion.Find(system, systems);
            errors.Add($"code begins with a code system that no article here uses: use {(near is null ? string.Join(" or ", systems) : $"{near}, if that is meant, or another of {string.Join(", ", systems)}")}, then '|' and the code.");
        }
    }

    private static string? Text(IQueryCollection query, string name, List<string> errors)
    {
        if (query[name] is not { Count: > 0 } values || values.ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        if (values.Count > 1 || text.Length > MaxTextLength)
        {
            errors.Add($"{name} is given more than once, or too long: give one.");
            return null;
        }

        return text;
    }

    private static int? Number(IQueryCollection query, string name, List<string> errors)
    {
        if (Text(query, name, errors) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        errors.Add($"{name} must be a whole number, 1 or greater.");
        return null;
    }

    private static DateOnly? Day(IQueryCollection query, string name, List<string> errors)
    {
        if (Text(query, name, errors) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors.Add($"{name} is not a day: give one such as 2026-11-22.");
        return null;
    }
}
