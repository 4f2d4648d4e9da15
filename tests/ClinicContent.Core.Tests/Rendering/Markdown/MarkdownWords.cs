using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClinicContent.Core.Tests.Rendering.Markdown;

/// <summary>The text of HTML, alternative texts included, without white space and what is no text.</summary>
internal static class MarkdownWords
{
    public static string OfHtml(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.Descendants())
        {
            text.Append(node is IText words ? words.Data : (node as IElement)?.GetAttribute("alt"));
        }

        // A character that is none in HTML comes out of its parser as U+FFFD.
        return string.Concat(text.ToString().EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune) && !PlainText.IsUnsafe(rune) && rune != Rune.ReplacementChar).Select(rune => rune.ToString()));
    }
}
