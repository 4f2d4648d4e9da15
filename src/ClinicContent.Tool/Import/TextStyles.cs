using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClinicContent.Tool;

/// <summary>
/// The look of texts that says something: bold, italics, and a line through the text. Elements have it by a style of their own or by a class of the page's style sheet, as Google Docs and Word write it.
/// </summary>
/// <param name="document">The page.</param>
internal sealed class TextStyles(IHtmlDocument document)
{
    private readonly Dictionary<string, ClassLook> _classes = ClassesOf(document);

    /// <summary>Whether an element makes its text bold; null when it leaves it as it is around it.</summary>
    public bool? IsStrong(IElement element) => Of(element, IsStrong, look => look.IsStrong);

    /// <summary>Whether an element sets its text in italics; null when it leaves it as it is around it.</summary>
    public bool? IsEmphasis(IElement element) => Of(element, IsEmphasis, look => look.IsEmphasis);

    /// <summary>Gives each text with a line through it the element <c>del</c>, which says the same.</summary>
    public void MarkStruck()
    {
        foreach (var element in document.Body?.QuerySelectorAll("[style], [class]").ToList() ?? [])
        {
            if (Of(element, IsStruck, look => look.IsStruck) == true)
            {
                var struck = document.CreateElement("del");
                while (element.FirstChild is { } child)
                {
                    struck.AppendChild(child);
                }

                element.AppendChild(struck);
            }
        }
    }

    /// <summary>Whether a style makes its text bold; null when it does not say.</summary>
    public static bool? IsStrong(string? declarations) => Last(declarations, (property, value) => property switch
    {
        "font-weight" => value is "bold" or "bolder" or "600" or "700" or "800" or "900" ? true : value is "inherit" or "unset" ? null : false,
        "font" when value.Contains("bold", StringComparison.Ordinal) => true,
        _ => null,
    });

    private static bool? IsEmphasis(string? declarations) => Last(declarations, (property, value) => property switch
    {
        "font-style" => value.StartsWith("italic", StringComparison.Ordinal) || value.StartsWith("oblique", StringComparison.Ordinal) ? true : value is "inherit" or "unset" ? null : false,
        "font" when value.Contains("italic", StringComparison.Ordinal) => true,
        _ => null,
    });

    private static bool? IsStruck(string? declarations) =>
        Last(declarations, (property, value) => property is "text-decoration" or "text-decoration-line" ? value.Contains("line-through", StringComparison.Ordinal) : null);

    private static bool? Last(string? declarations, Func<string, string, bool?> read)
    {
        bool? last = null;
        foreach (var (property, value) in StyleDeclarations.Of(declarations))
        {
            last = read(property, value.Replace("!important", "", StringComparison.Ordinal).Trim()) ?? last;
        }

        return last;
    }

    // The last word is that of the element's own style, be it "none", and then that of the rule that stands last in the style sheets.
    private bool? Of(IElement element, Func<string?, bool?> ofStyle, Func<ClassLook, bool?> ofClass) =>
        ofStyle(element.GetAttribute("style")) ?? (_classes.Count == 0 ? null : element.ClassList.Where(_classes.ContainsKey).Select(name => _classes[name]).Where(look => ofClass(look) is not null).OrderBy(look => look.Order).Select(ofClass).LastOrDefault());

    // The classes of rules such as '.c7 { text-decoration: line-through }' and 'span.c7, .c8 { ... }'.
    private static Dictionary<string, ClassLook> ClassesOf(IHtmlDocument document)
    {
        var (classes, order) = (new Dictionary<string, ClassLook>(StringComparer.Ordinal), 0);
        foreach (var rule in document.QuerySelectorAll("style").SelectMany(sheet => sheet.TextContent.Split('}')))
        {
            if (rule.LastIndexOf('{') is var body and > 0 && rule[(body + 1)..] is var style && new ClassLook(order++, IsStrong(style), IsEmphasis(style), IsStruck(style)) is { IsPlain: false } look)
            {
                foreach (var selector in rule[(rule.LastIndexOfAny(['{', ';', '/'], body - 1) + 1)..body].Split(','))
                {
                    var name = selector.Trim();
                    if (name.LastIndexOf('.') is var point and >= 0 && name.IndexOfAny([' ', '>', '+', '~', ':', '[', '#']) < 0)
                    {
                        var known = classes.GetValueOrDefault(name[(point + 1)..]);
                        classes[name[(point + 1)..]] = new ClassLook(look.Order, look.IsStrong ?? known?.IsStrong, look.IsEmphasis ?? known?.IsEmphasis, look.IsStruck ?? known?.IsStruck);
                    }
                }
            }
        }

        return classes;
    }

    private sealed record ClassLook(int Order, bool? IsStrong, bool? IsEmphasis, bool? IsStruck)
    {
        public bool IsPlain => IsStrong is null && IsEmphasis is null && IsStruck is null;
    }
}
