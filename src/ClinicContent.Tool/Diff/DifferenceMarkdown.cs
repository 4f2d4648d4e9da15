using System.Text;

namespace ClinicContent.Tool;

/// <summary>Writes a difference as Markdown, for release notes.</summary>
internal static class DifferenceMarkdown
{
    private static readonly (string Heading, Func<ArticleDifference, bool> Holds)[] Groups =
    [
        ("Added", article => article.Changes.Any(change => change.Kind == ChangeKind.Added && change.Text.StartsWith("new", StringComparison.Ordinal))),
        ("Removed", article => article.Changes.Any(change => change.Kind == ChangeKind.Removed && change.Text.StartsWith("the article", StringComparison.Ordinal))),
        ("Renamed", article => article.Changes.Any(change => change.Kind == ChangeKind.Renamed)),
        ("Changed", _ => true),
    ];

    public static string Write(PackDifference difference)
    {
        var text = new StringBuilder();
        text.Append(null, $"**{DifferenceWords.Verdict(difference.Level)}.** Content version {difference.Old.ContentVersion} → {difference.New.ContentVersion}.\n");
        var rest = difference.Articles.ToList();
        foreach (var (heading, holds) in Groups)
        {
            var articles = rest.Where(holds).ToList();
            rest.RemoveAll(articles.Contains);
            text.Append(articles.Count == 0 ? "" : $"\n## {heading}\n\n");
            foreach (var article in articles)
            {
                text.Append(null, $"- **{(article.Slug.Length == 0 ? "All articles" : Escape(article.Title))}**{(article.Slug.Length == 0 ? "" : $" (`{article.Slug}`)")}\n");
                article.Changes.ToList().ForEach(change => text.Append(null, $"  - {Escape(change.ToString())}\n"));
            }
        }

        return text.ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in SafeText.Of(text))
        {
            escaped.Append(letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '#' or '|' or '~' or '!' ? "\\" : "").Append(letter);
        }

        return escaped.Replace("-\\>", "→").ToString();
    }
}
