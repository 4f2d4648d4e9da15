using System.Text;
using ClinicContent;
using ConsoleSample;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var library = new ArticleLibrary([Articles.Pack]);
try
{
    switch (args)
    {
        case []:
            List();
            Console.WriteLine();
            Show(Render(Articles.BackSpasms, new ShowOptions()));
            return 0;
        case ["list"]:
            List();
            return 0;
        case ["--help" or "-h"]:
            Console.WriteLine(ShowOptions.Usage);
            return 0;
        case ["search", var first, .. var more]:
            Search(string.Join(' ', [first, .. more]));
            return 0;
        case ["code", var system, var code, .. var language] when language.Length < 2:
            FindCode(system, code, language.FirstOrDefault());
            return 0;
        case ["show", var slug, .. var rest] when !slug.StartsWith('-'):
            var options = ShowOptions.Parse(rest);
            Show(Render(library.Get(slug, options.Language), options));
            return 0;
        default:
            throw new ArgumentException(ShowOptions.Usage);
    }
}
catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException or ClinicContentException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static void Show(string rendering) => Console.WriteLine(rendering.TrimEnd('\n'));

void List()
{
    var articles = library.All.DistinctBy(article => article.Slug).Count();
    Console.WriteLine($"{articles} {(articles == 1 ? "article" : "articles")} in {library.Languages.Count} {(library.Languages.Count == 1 ? "language" : "languages")} ({string.Join(", ", library.Languages)})");
    foreach (var article in library.All)
    {
        Console.WriteLine($"  {article.Slug,-24} {article.Language,-6} {article.Title}");
    }
}

// What was typed is searched in each language, as it may be in any.
void Search(string text)
{
    foreach (var language in library.Languages)
    {
        var results = library.Search(text, language, 5);
        if (results.Suggestion is { } suggestion)
        {
            Console.WriteLine($"Did you mean '{suggestion.Text}'? {suggestion.Article.Title}");
        }

        foreach (var hit in results.Hits)
        {
            Console.WriteLine($"{(hit.IsEmergency ? "EMERGENCY " : "")}{hit,-40} {hit.Article.Title}\n    {hit.Snippet.Text}");
        }
    }
}

// An electronic health record asks so, in the patient's language.
void FindCode(string system, string code, string? language)
{
    var matches = library.FindByCode(system, code, language);
    Console.WriteLine(matches.Count == 0 ? "No article has this code or a narrower one." : $"{matches.Count} found");
    for (var i = 0; i < matches.Count; i++)
    {
        Console.WriteLine($"  {matches[i].Slug,-24} {matches[i].Language,-6} {matches.GetKind(i),-8} {matches[i].Title}");
    }
}

// The renderer that dependency injection would give, made by hand.
static string Render(Article article, ShowOptions options)
{
    var renderer = new ArticleRenderer(new ClinicContentOptions
    {
        Clinic = options.Clinic,
        Text = new TextRenderOptions { Width = Terminal.Width },
        Json = new JsonRenderOptions { Indented = true },
    });
    return renderer.Render(options.Section is { } section ? article.GetSection(section) : article, options.Format);
}
