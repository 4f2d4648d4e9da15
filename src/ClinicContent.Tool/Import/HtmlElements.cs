using System.Collections.Frozen;

namespace ClinicContent.Tool;

/// <summary>The table of the elements of a page, with the part of an article that each becomes.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that show nothing, which are counted.</summary>
    public static FrozenDictionary<string, string> Silent { get; } = new Dictionary<string, string>
    {
        ["script"] = "a script",
        ["style"] = "a style sheet",
        ["link"] = "a link of the page's head (link)",
        ["meta"] = "a fact of the page's head (meta)",
        ["base"] = "a base address (base)",
        ["template"] = "a template",
        ["param"] = "a parameter (param)",
        ["source"] = "a media file (source)",
        ["track"] = "a media file (track)",
        ["datalist"] = "a list of suggestions (datalist)",
    }.ToFrozenDictionary();

    /// <summary>Elements that belong to a site or a form, and not to its text.</summary>
    public static FrozenDictionary<string, string> LeftOut { get; } = new Dictionary<string, string>
    {
        ["nav"] = "navigation (nav)",
        ["header"] = "a header",
        ["footer"] = "a footer",
        ["aside"] = "an aside",
        ["form"] = "a form",
        ["search"] = "a search box",
        ["button"] = "a button",
        ["input"] = "a field of a form (input)",
        ["select"] = "a field of a form (select)",
        ["textarea"] = "a field of a form (textarea)",
        ["meter"] = "a gauge (meter)",
        ["progress"] = "a gauge (progress)",
        ["iframe"] = "another page (iframe)",
        ["frameset"] = "other pages (frameset)",
        ["object"] = "an object",
        ["embed"] = "an object (embed)",
        ["applet"] = "an object (applet)",
        ["video"] = "a video",
        ["audio"] = "a sound (audio)",
        ["canvas"] = "a drawing (canvas)",
        ["svg"] = "a drawing (svg)",
        ["math"] = "a formula (math)",
        ["map"] = "a map of links (map)",
        ["noembed"] = "an alternative text (noembed)",
        ["noframes"] = "an alternative text (noframes)",
        ["noscript"] = "the replacement for a script (noscript)",
        ["marquee"] = "a moving text (marquee)",
        ["rp"] = "a mark around a reading (rp)",
    }.ToFrozenDictionary();

    /// <summary>Roles that say the same as an element.</summary>
    public static FrozenDictionary<string, string> LeftOutRoles { get; } = new Dictionary<string, string>
    {
        ["navigation"] = "navigation",
        ["banner"] = "a header",
        ["contentinfo"] = "a footer",
        ["complementary"] = "an aside",
        ["search"] = "a search box",
        ["form"] = "a form",
        ["menu"] = "a menu",
        ["menubar"] = "a menu",
        ["dialog"] = "a dialog",
        ["alertdialog"] = "a dialog",
    }.ToFrozenDictionary();

    public static FrozenSet<string> Blocks { get; } = new[]
    {
        "p", "div", "section", "article", "main", "address", "center", "fieldset", "legend", "details", "summary", "figure", "figcaption", "hgroup", "body", "dialog",
        "li", "dd", "dt", "td", "th", "tr", "caption", "tbody", "thead", "tfoot", "option", "optgroup",
    }.ToFrozenSet();

    /// <summary>Elements that break a line, for the text of omitted parts.</summary>
    public static bool IsBlock(string name) =>
        Blocks.Contains(name) || name is "br" or "hr" or "ul" or "ol" or "dl" or "table" or "blockquote" or "pre" or "nav" or "header" or "footer" or "aside" or "form" or "select" or "button" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
