using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClinicContent.Tool;

/// <summary>
/// The look of texts that says something: bold, italics, a line through the text, a raised or lowered place, and that nobody sees it. Elements have it by a style of their own or by a class of the page's style sheet, as Google Docs and Word write it.
/// </summary>
/// <param name="document">The page.</param>
internal sealed partial class TextStyles(IHtmlDocument document)
{
    private readonly Dictionary<string, ClassLook> _classes = ClassesOf(document);

    /// <summary>Whether an element makes its text bold; null when it leaves it as it is around it.</summary>
    public bool? IsStrong(IElement element) => Of(element, IsStrong, look => look.IsStrong);

    /// <summary>Whether an element sets its text in italics; null when it leaves it as it is around it.</summary>
    public bool? IsEmphasis(IElement element) => Of(element, IsEmphasis, look => look.IsEmphasis);

    /// <summary>Gives each text with a line through it the element <c>del</c>, each that is raised or lowered <c>sup</c> or <c>sub</c>, and each that a class hides the attribute <c>hidden</c>, which say the same.</summary>
    public void Mark()
    {
        foreach (var element in document.Body?.QuerySelectorAll("[style], [class], [id]").ToList() ?? [])
        {
            if (Of(element, IsHidden, look => look.IsHidden) == true)
            {
                element.SetAttribute("hidden", "");
            }

            if (Of(element, IsStruck, look => look.IsStruck) == true)
            {
                Wrap(element, "del");
            }

            if (!HtmlElements.IsBlock(element.LocalName) && element.LocalName is not ("sup" or "sub") && Of(element, IsRaised, look => look.IsRaised) is { } isRaised
                && element.Closest("sup, sub") is null && element.QuerySelector("sup, sub") is null)
            {
                Wrap(element, isRaised ? "sup" : "sub");
            }
        }
    }

    private void Wrap(IElement element, string name)
    {
        var around = document.CreateElement(name);
        while (element.FirstChild is { } child)
        {
            around.AppendChild(child);
        }

        element.AppendChild(around);
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

    // Each of the properties hides by itself, whatever the others say.
    private static bool? IsHidden(string? declarations)
    {
        var display = Last(declarations, (property, value) => property == "display" ? value == "none" : null);
        var visibility = Last(declarations, (property, value) => property == "visibility" ? value is "hidden" or "collapse" : null);
        var word = Last(declarations, (property, value) => property == "mso-hide" ? value == "all" : null);
        return display == true || visibility == true || word == true ? true : display ?? visibility ?? word;
    }

    private static bool? IsRaised(string? declarations) => Last(declarations, (property, value) => property switch
    {
        "vertical-align" or "font-variant-position" when value is "super" or "sub" => value == "super",
        "vertical-align" or "mso-text-raise" => SignOf(value),
        _ => null,
    });

    // A text that stands a little higher only fits its line better.
    private static bool? SignOf(string value)
    {
        var unit = value.AsSpan().TrimStart("+-.0123456789");
        var least = unit switch { "em" or "rem" or "ex" => 0.2, "%" => 20, "px" or "pt" => 2, _ => double.PositiveInfinity };
        return double.TryParse(value.AsSpan(0, value.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var height) && Math.Abs(height) >= least ? height > 0 : null;
    }

    private static bool? Last(string? declarations, Func<string, string, bool?> read)
    {
        bool? last = null;
        foreach (var (property, value) in StyleDeclarations.Of(declarations))
        {
            last = read(property, value) ?? last;
        }

        return last;
    }

    // The last word is that of the element's own style, be it "none", and then that of the rule that stands last in the style sheets.
    private bool? Of(IElement element, Func<string?, bool?> ofStyle, Func<ClassLook, bool?> ofClass) =>
        ofStyle(element.GetAttribute("style")) ?? (_classes.Count == 0 ? null : element.ClassList.Append($"#{element.Id}").Where(_classes.ContainsKey).Select(name => _classes[name]).Where(look => ofClass(look) is not null).OrderBy(look => look.Order).Select(ofClass).LastOrDefault());

    // The classes of rules such as '.c7 { text-decoration: line-through }' and 'span.c7, .c8 { ... }'.
    private static Dictionary<string, ClassLook> ClassesOf(IHtmlDocument document)
    {
        var (classes, order) = (new Dictionary<string, ClassLook>(StringComparer.Ordinal), 0);
        foreach (var rule in document.QuerySelectorAll("style").Where(sheet => IsOfScreen(sheet.GetAttribute("media") ?? "")).SelectMany(sheet => RulesOf(sheet.TextContent)))
        {
            if (rule.LastIndexOf('{') is var body and > 0 && rule[(body + 1)..] is var style && new ClassLook(order++, IsStrong(style), IsEmphasis(style), IsStruck(style), IsHidden(style), IsRaised(style)) is { IsPlain: false } look)
            {
                foreach (var selector in rule[(rule.LastIndexOfAny(['{', ';', '/'], body - 1) + 1)..body].Split(','))
                {
                    // A class, or an id with its mark, which no class has.
                    var selected = selector.Trim();
                    if (selected.LastIndexOfAny(['.', '#']) is var point and >= 0 && selected.IndexOfAny([' ', '>', '+', '~', ':', '[']) < 0)
                    {
                        var name = selected[point] == '#' ? selected[point..] : selected[(point + 1)..];
                        var known = classes.GetValueOrDefault(name);
                        classes[name] = new ClassLook(look.Order, look.IsStrong ?? known?.IsStrong, look.IsEmphasis ?? known?.IsEmphasis, look.IsStruck ?? known?.IsStruck, look.IsHidden ?? known?.IsHidden, look.IsRaised ?? known?.IsRaised);
                    }
                }
            }
        }

        return classes;
    }

    // The rules for every screen, without what ends them: those for print or for narrow windows are left out.
    private static IEnumerable<string> RulesOf(string sheet)
    {
        sheet = Comment.Replace(sheet, " ");
        var (start, outside) = (0, 0); // the number of blocks that are open around a rule of another medium
        var open = new Stack<bool>();
        for (var at = sheet.AsSpan().IndexOfAny('{', '}'); at >= 0;)
        {
            if (sheet[at] == '{')
            {
                // Passed over once, as a sheet of white space and open braces would take hours otherwise.
                while (start < at && char.IsWhiteSpace(sheet[start]))
                {
                    start++;
                }

                var prelude = sheet.AsSpan(start, at - start).TrimEnd();
                var isOther = prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && !IsOfScreen(prelude["@media".Length..].ToString());
                open.Push(isOther);
                outside += isOther ? 1 : 0;
                start = prelude.StartsWith('@') ? at + 1 : start;
            }
            else
            {
                if (outside == 0)
                {
                    yield return sheet[start..at];
                }

                outside -= open.TryPop(out var wasOther) && wasOther ? 1 : 0;
                start = at + 1;
            }

            at = sheet.AsSpan(at + 1).IndexOfAny('{', '}') is var next and >= 0 ? at + 1 + next : -1;
        }
    }

    private static bool IsOfScreen(string media) => media.Trim().ToLowerInvariant() is "" or "all" or "screen" or "only screen" or "screen, print" or "print, screen" or "all, print";

    [GeneratedRegex(@"/\*.*?(\*/|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment { get; }

    private sealed record ClassLook(int Order, bool? IsStrong, bool? IsEmphasis, bool? IsStruck, bool? IsHidden, bool? IsRaised)
    {
        public bool IsPlain => IsStrong is null && IsEmphasis is null && IsStruck is null && IsHidden is null && IsRaised is null;
    }
}
