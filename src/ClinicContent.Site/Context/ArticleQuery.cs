using System.Globalization;

namespace ClinicContent;

/// <summary>A query for the list of a site's articles: filters and a page number.</summary>
public sealed class ArticleQuery
{
    /// <summary>The largest number of articles on a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>The number of the page, from 1.</summary>
    /// <value>The default is 1.</value>
    public int Page { get; init; } = 1;

    /// <summary>The number of articles on a page, from 1 to <see cref="MaxPageSize"/>.</summary>
    /// <value>The default is 20.</value>
    public int PageSize { get; init; } = 20;

    /// <summary>The topic of the articles, such as <c>back-pain</c>; null for all topics.</summary>
    public string? Topic { get; init; }

    /// <summary>The language of the articles, as a BCP 47 tag; null for all languages. A tag such as <c>es-MX</c> also selects articles in <c>es</c>.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The medical code of the articles: a code system, <c>|</c> and a code, such as <c>icd-10-cm|M62.830</c>, found as
    /// <see cref="IArticleLibrary.FindByCode"/> does; null for all codes.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>The earliest day of an article's last change; null for any day.</summary>
    public DateOnly? UpdatedSince { get; init; }

    /// <summary>Lists all errors of the query.</summary>
    /// <returns>A sentence for each error, none when the query can be asked.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        if (Page < 1)
        {
            errors.Add($"page {Page} is not a page: use 1 or more.");
        }

        if (PageSize is < 1 or > MaxPageSize)
        {
            errors.Add($"pageSize {PageSize} is not a number of articles: use 1 to {MaxPageSize}.");
        }

        if (Language is not null && !LanguageTag.IsValid(Language))
        {
            errors.Add($"language '{DisplayText.Of(Language)}' is not a language tag: use one such as 'en' or 'es-MX'.");
        }

        if (Code is not null && !(Code.IndexOf('|') is > 0 and var bar && bar < Code.Length - 1))
        {
            errors.Add($"code '{DisplayText.Of(Code)}' is not a code: use a code system, '|' and a code, such as 'icd-10-cm|M62.830'.");
        }

        return errors.AsReadOnly();
    }

    /// <summary>The query string for another page of the same articles, without the question mark.</summary>
    internal string ToAddress(int page)
    {
        (string Name, string? Value)[] parameters =
        [
            ("topic", Topic),
            ("language", Language),
            ("code", Code),
            ("updatedSince", UpdatedSince?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("page", page.ToString(CultureInfo.InvariantCulture)),
            ("pageSize", PageSize.ToString(CultureInfo.InvariantCulture)),
        ];
        return string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }
}
