using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <content>What is left out, with the text that readers see in it.</content>
internal sealed partial class HtmlContent
{
    // What programs that read a page aloud say, and what shows at a mouse.
    private static readonly string[] Words =
    [
        "title", "aria-label", "aria-description", "aria-roledescription", "aria-placeholder", "aria-valuetext", "placeholder", "summary", "abbr", "label",
        "data-title", "data-tooltip", "data-tip", "data-original-title", "data-bs-title", "data-content", "data-bs-content", "data-caption", "data-label", "data-text",
    ];

    private readonly HashSet<(string, SourceLocation)> _told = [];

    /// <summary>Tells the words of an element that stand in its attributes, unless its text says the same.</summary>
    private void ReportAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            var isAlt = attribute.LocalName == "alt" && element.LocalName is not "img";
            if ((isAlt || Words.Contains(attribute.LocalName)) && !(attribute.LocalName == "title" && element.LocalName is "abbr" or "acronym")
                && ClinicContent.PlainText.Clean(attribute.Value) is { Length: > 0 } words && words.Any(char.IsLetterOrDigit)
                && BeginningOf(element) is var (text, isWhole) && !(isWhole && text == words) && _told.Add((words, page.LocationOf(element))))
            {
                report.LeftOut(page.LocationOf(element), $"what a program reads aloud or shows at the mouse ({element.LocalName}, {attribute.LocalName})", words);
            }
        }
    }

    // Programs that write pages leave themselves notes, one for each block.
    private void LeaveOut(IComment comment)
    {
        if (OfProgram.IsMatch(comment.Data))
        {
            report.Count(page.LocationOf(comment), $"left out: a note of the program that made the page ({Cut(OfProgram.Match(comment.Data).Groups["name"].Value)})");
        }
        else
        {
            report.LeftOut(page.LocationOf(comment), "a comment", Cut(comment.Data));
        }
    }

    // A style sheet can hold text.
    private void LeaveOutSilent(IElement element, string what)
    {
        report.Count(page.LocationOf(element), $"left out: {what}");
        if (element.LocalName == "style")
        {
            foreach (Match match in StyleText.Matches(element.TextContent))
            {
                if (match.Groups["text"].Value.Any(char.IsLetter))
                {
                    report.LeftOut(page.LocationOf(element), "a text that a style sheet adds (content)", match.Groups["text"].Value);
                }
            }
        }
    }

    // The tabs and buttons of a page name the parts that they open.
    private void FindOpened(INode body)
    {
        foreach (var element in body.Descendants<IElement>().Where(element => IsOpener(element) || HtmlPage.IsRole(element, "tab") || element.LocalName is "summary"))
        {
            foreach (var name in (string[])["aria-controls", "data-bs-target", "data-target", "href"])
            {
                foreach (var id in (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (name == "aria-controls" || id[0] == '#')
                    {
                        _opened.Add(id.TrimStart('#'));
                    }
                }
            }
        }
    }

    private bool IsOpened(IElement element) => HtmlPage.IsRole(element, "tabpanel") || (element.Id is { Length: > 0 } id && _opened.Contains(id));

    private static bool IsOpener(IElement element) =>
        element.HasAttribute("aria-expanded") || element.HasAttribute("aria-controls") || element.GetAttribute("data-bs-toggle") is "collapse" or "tab" or "pill" || element.GetAttribute("data-toggle") is "collapse" or "tab" or "pill"
        || (element.LocalName == "button" && element.ClassList.Any(name => name.Contains("accordion", StringComparison.OrdinalIgnoreCase) || name.Contains("collapsible", StringComparison.OrdinalIgnoreCase)));

    // Programs for notes draw the box of a task with an element that has no text.
    private static string? BoxOf(IElement element) =>
        !element.HasChildNodes && (element.ClassList.Contains("checkbox") || HtmlPage.IsRole(element, "checkbox"))
            ? element.ClassList.Contains("checkbox-on") || element.GetAttribute("aria-checked") == "true" ? "a box that is ticked" : "a box to tick"
            : null;

    // Word processors write the remarks of colleagues below a text, and a mark where each belongs.
    private static string? CommentOf(IElement element) =>
        element is { LocalName: "a" } && (element.GetAttribute("href") ?? "").StartsWith("#cmnt", StringComparison.Ordinal) && (element.Id ?? element.GetAttribute("name") ?? "").StartsWith("cmnt_ref", StringComparison.Ordinal)
            || element.ClassList.Contains("MsoCommentReference") || (element.GetAttribute("href") ?? "").StartsWith("#_msocom_", StringComparison.Ordinal) ? "the mark of a comment in the document"
        : element is { LocalName: "p" or "div" } && (element.ClassList.Contains("MsoCommentText") || (element.Children is [{ LocalName: "a" } first, ..] && (first.GetAttribute("href") ?? "").StartsWith("#cmnt_ref", StringComparison.Ordinal))) ? "a comment in the document"
        : element is { LocalName: "p" } && element.ClassList.Any(name => name.StartsWith("MsoToc", StringComparison.Ordinal)) ? "a line of the document's table of contents"
        : null;

    // A line of its own: what stands beside it begins or ends a line.
    private static bool IsLine(IElement element)
    {
        return element.LocalName is not ("font" or "big") || (IsEnd(element, before: true) && IsEnd(element, before: false));

        static bool IsEnd(INode node, bool before)
        {
            for (var next = before ? node.PreviousSibling : node.NextSibling; next is not null; next = before ? next.PreviousSibling : next.NextSibling)
            {
                if (next is IComment || (next is IText { Data: var data } && data.AsSpan().IsWhiteSpace()))
                {
                    continue;
                }

                return next is IElement other && HtmlElements.IsBlock(other.LocalName);
            }

            return node.ParentElement is { } parent && (HtmlElements.IsBlock(parent.LocalName) || IsEnd(parent, before));
        }
    }

    private static bool IsWithinItem(IElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.LocalName is "li" or "dd" or "dt" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" or "a")
            {
                return true;
            }
        }

        return false;
    }

    // A whole page can have the role by mistake.
    private static bool IsHeading(IElement element) =>
        HtmlPage.IsRole(element, "heading")
        && element.Descendants<IText>().Select(text => text.Length).Take(ArticleTitle.Longest).Aggregate(0, (sum, length) => Math.Min(sum + length, ArticleTitle.Longest + 1)) <= ArticleTitle.Longest
        && !element.Descendants<IElement>().Any(child => HtmlElements.IsBlock(child.LocalName) && child.LocalName is not ("div" or "button"));

    // A line that is underlined as a whole is a heading to its readers.
    private static bool IsUnderlined(IElement element)
    {
        var within = element;
        while (within.LocalName != "u")
        {
            if (within.ChildNodes.Where(child => child is not IText text || !text.Data.AsSpan().IsWhiteSpace()).Take(2).ToList() is not [IElement only] || only.LocalName is not ("u" or "span" or "font" or "b" or "strong" or "i" or "em"))
            {
                return false;
            }

            within = only;
        }

        return BeginningOf(within) is { IsWhole: true, Text.Length: > 1 };
    }

    [GeneratedRegex(@"^\s*(?:/?(?<name>wp:)|\[(?<name>if |endif)|(?<name>StartFragment|EndFragment|BEGIN |END |more|nextpage|\#|/?\.))", RegexOptions.CultureInvariant)]
    private static partial Regex OfProgram { get; }

    [GeneratedRegex(@"(?<![\w-])content\s*:\s*(?:""(?<text>[^""\r\n]{1,300})""|'(?<text>[^'\r\n]{1,300})')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleText { get; }

    private void LeaveOut(IElement element, string what)
    {
        if (TitleOutside is null && element.LocalName is "header" && element.Descendants<IElement>().FirstOrDefault(child => child.LocalName == "h1") is { } heading)
        {
            TitleOutside = ClinicContent.PlainText.Clean(heading.TextContent);
        }

        var text = VisibleText(element);
        var address = element.LocalName is "iframe" or "embed" or "video" or "audio" ? element.GetAttribute("src") : null;
        if (address is null && string.IsNullOrWhiteSpace(text))
        {
            report.Count(page.LocationOf(element), $"left out: {what} without text");
            return;
        }

        report.LeftOut(page.LocationOf(element), address is null ? what : $"{what} {Cut(address)}", text);
    }

    /// <summary>The visible text of an element, with the texts of its fields and images.</summary>
    private static string VisibleText(INode node)
    {
        var text = new StringBuilder();
        Add(node);
        return text.ToString();

        void Add(INode each)
        {
            switch (each)
            {
                case IText data:
                    text.Append(data.Data);
                    return;
                case IElement { LocalName: "script" or "style" or "template" }:
                    return;
                case IElement element:
                    var isBlock = HtmlElements.IsBlock(element.LocalName);
                    text.Append(isBlock ? " " : "");
                    foreach (var attribute in element.LocalName switch { "img" or "area" => "alt", "input" => element.GetAttribute("type") is "hidden" or "password" ? "" : "value placeholder alt", "textarea" => "placeholder", "optgroup" or "option" or "track" => "label", "iframe" => "title", _ => "" } is { Length: > 0 } names ? names.Split(' ') : [])
                    {
                        text.Append(' ').Append(element.GetAttribute(attribute)).Append(' ');
                    }

                    foreach (var attribute in element.Attributes.Where(attribute => Words.Contains(attribute.LocalName) && !(attribute.LocalName is "placeholder" or "label" or "title" && element.LocalName is "input" or "textarea" or "optgroup" or "option" or "track" or "iframe")))
                    {
                        text.Append(' ').Append(attribute.Value).Append(' ');
                    }

                    foreach (var child in element.ChildNodes)
                    {
                        Add(child);
                    }

                    text.Append(isBlock ? " " : "");
                    return;
            }
        }
    }
}
