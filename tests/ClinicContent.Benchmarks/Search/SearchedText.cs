using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>The fields of an article that every search engine gets, as text.</summary>
internal sealed record SearchedText(string Slug, string Language, string Title, string AlsoCalled, string SearchTerms, string Headings, string Summary, string Body, string Codes)
{
    public static SearchedText Of(Article article)
    {
        var body = new StringBuilder();
        foreach (var section in article.Sections)
        {
            var reader = new DocumentReader(section.Document);
            while (reader.Read())
            {
                body.Append(reader.Kind is NodeKind.Text or NodeKind.Code ? Encoding.UTF8.GetString(reader.Text) : reader.IsContainer ? " " : "");
            }

            body.Append('\n');
        }

        return new(
            article.Slug,
            article.Language,
            article.Title,
            string.Join(". ", article.AlsoCalled),
            string.Join(". ", article.SearchTerms),
            string.Join(". ", article.Sections.Select(section => section.Title)),
            article.Summary,
            body.ToString(),
            string.Join(". ", article.Codes.Select(code => $"{code.Code} {code.Display}")));
    }
}
