using AngleSharp.Html.Dom;

namespace ClinicContent.Tool;

/// <summary>Finds texts with a line through them by a style of their own or of their class, as Google Docs and Word write them.</summary>
internal static class StruckStyles
{
    private const string Line = "line-through";

    /// <summary>Gives each such text the element <c>del</c>, which says the same.</summary>
    public static void Mark(IHtmlDocument document)
    {
        var classes = document.QuerySelectorAll("style").SelectMany(sheet => ClassesOf(sheet.TextContent)).ToHashSet(StringComparer.Ordinal);
        foreach (var element in document.Body?.QuerySelectorAll("[style], [class]").ToList() ?? [])
        {
            // The last word is that of the element's own style, be it "none".
            if (IsStruck(element.GetAttribute("style")) ?? element.ClassList.Any(classes.Contains))
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

    // The classes of rules such as '.c7 { text-decoration: line-through }' and 'span.c7, .c8 { ... }'.
    private static IEnumerable<string> ClassesOf(string sheet)
    {
        foreach (var rule in sheet.Split('}'))
        {
            if (rule.LastIndexOf('{') is var body and > 0 && IsStruck(rule[(body + 1)..]) == true)
            {
                foreach (var selector in rule[(rule.LastIndexOfAny(['{', ';', '/'], body - 1) + 1)..body].Split(','))
                {
                    var name = selector.Trim();
                    if (name.LastIndexOf('.') is var point and >= 0 && name.IndexOfAny([' ', '>', '+', '~', ':', '[', '#']) < 0)
                    {
                        yield return name[(point + 1)..];
                    }
                }
            }
        }
    }

    private static bool? IsStruck(string? declarations)
    {
        bool? isStruck = null;
        foreach (var (property, value) in StyleDeclarations.Of(declarations))
        {
            if (property is "text-decoration" or "text-decoration-line")
            {
                isStruck = value.Contains(Line, StringComparison.Ordinal);
            }
        }

        return isStruck;
    }
}
