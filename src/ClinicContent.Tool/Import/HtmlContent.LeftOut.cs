using System.Text;
using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <content>What is left out, with the text that readers see in it.</content>
internal sealed partial class HtmlContent
{
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
