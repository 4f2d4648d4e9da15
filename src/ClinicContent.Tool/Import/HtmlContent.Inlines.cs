using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <content>Text that is marked up, and links.</content>
internal sealed partial class HtmlContent
{
    private void WriteInline(IElement element, TextPiece style)
    {
        var location = page.LocationOf(element);
        switch (element.LocalName)
        {
            case "b" or "strong":
                Walk(element, style with { IsStrong = true });
                break;
            case "i" or "em" or "cite" or "dfn" or "var":
                Walk(element, style with { IsEmphasis = true });
                break;
            case "a" when element.HasAttribute("href"):
                WriteLink(element, style);
                break;
            case "del" or "s" or "strike":
                // Without its line through it, the text would say what was taken back.
                LeaveOut(element, $"a text that is struck through ({element.LocalName})");
                break;
            case "sup" or "sub":
                WriteRaised(element, style);
                break;
            case "q":
                Append("“", style, location);
                Walk(element, style);
                Append("”", style, location);
                break;
            case "abbr" or "acronym":
                WriteAbbreviation(element, style);
                break;
            case "rt":
                Append(" (", style, location);
                Walk(element, style);
                Append(")", style, location);
                break;
            case "u" or "mark" or "ins" or "code" or "kbd" or "samp" or "tt":
                if (HasText(element))
                {
                    report.Count(location, $"changed: the look of a text ({element.LocalName}) is left out, and the text is kept");
                }

                Walk(element, style);
                break;
            default:
                Walk(element, style);
                break;
        }
    }

    private void WriteLink(IElement element, TextPiece style)
    {
        var location = page.LocationOf(element);
        var written = element.GetAttribute("href")!;
        if (written.TrimStart().StartsWith('#'))
        {
            Walk(element, style with { Link = written.Trim() });
            return;
        }

        var before = (Blocks: _blocks.Count, Pieces: _pieces.Count);
        Walk(element, style with { Link = page.Resolve(written) ?? written.Trim() });
        var hasText = _blocks.Count > before.Blocks || _pieces.Skip(before.Pieces).Any(piece => !piece.IsBreak && !string.IsNullOrWhiteSpace(piece.Text));
        if (!hasText)
        {
            report.LeftOut(location, $"a link without text, to {Cut(written)}", element.GetAttribute("aria-label") ?? element.GetAttribute("title") ?? "");
        }
    }

    // Digits have forms of their own that keep "10⁹" from becoming "109"; the report gives the word as it was.
    private void WriteRaised(IElement element, TextPiece style)
    {
        var location = page.LocationOf(element);
        var text = ClinicContent.PlainText.Clean(element.TextContent);
        if (text.Length is > 0 and < 8 && RaisedDigits.Of(text, element.LocalName == "sup") is { } digits && !element.Descendants<IElement>().Any(HtmlPage.IsHidden))
        {
            var before = _pieces is [.., { IsBreak: false } last] ? last.Text[(last.Text.LastIndexOfAny([' ', '\n', '\t']) + 1)..] : "";
            report.Changed(location, $"'{Cut(before)}{text}', whose '{text}' is {(element.LocalName == "sup" ? "raised" : "lowered")}, is now '{Cut(before)}{digits}'");
            var link = element.Descendants<IElement>().FirstOrDefault(child => child.LocalName == "a")?.GetAttribute("href");
            Append(digits, link is not null && link.StartsWith('#') ? style with { Link = link } : style, location);
            return;
        }

        Walk(element, style);
    }

    private void WriteAbbreviation(IElement element, TextPiece style)
    {
        var (label, meaning) = (ClinicContent.PlainText.Clean(element.TextContent), ClinicContent.PlainText.Clean(element.GetAttribute("title") ?? ""));
        if (meaning.Length > 0 && meaning != label && label.Length is > 1 and < 40 && label.All(char.IsLetterOrDigit))
        {
            if (_explained.Add(label))
            {
                _terms.Add(new ImportTerm(label, meaning, page.LocationOf(element)));
            }
            else if (!_terms.Exists(term => term.Label == label && term.Meaning == meaning))
            {
                report.LeftOut(page.LocationOf(element), $"another meaning of '{label}'", meaning);
            }
        }
        else if (meaning.Length > 0)
        {
            report.LeftOut(page.LocationOf(element), $"the meaning of '{Cut(label)}'", meaning);
        }

        Walk(element, style);
    }
}
