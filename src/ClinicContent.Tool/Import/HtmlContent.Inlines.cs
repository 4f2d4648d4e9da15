using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <content>Text that is marked up, and links.</content>
internal sealed partial class HtmlContent
{
    private const int LongestBeginning = 50;

    private bool? _isRaised; // whether the text that is read is raised or lowered; null when it is neither

    private void WriteInline(IElement element, TextPiece style)
    {
        var location = page.LocationOf(element);
        switch (element.LocalName)
        {
            case "b" or "strong":
                Walk(element, style with { IsStrong = page.Styles.IsStrong(element) ?? true });
                break;
            case "i" or "em" or "cite" or "dfn" or "var":
                Walk(element, style with { IsEmphasis = page.Styles.IsEmphasis(element) ?? true });
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
        if (NoteLink.IsMatch(written))
        {
            // It leads from a note to its sign or back, and both are text now.
            report.Count(location, "changed: the link between a note and its sign is left out, and its text is kept");
            Walk(element, style with { Link = null, WrittenLink = null });
            return;
        }

        if (written.TrimStart().StartsWith('#') && BeginningOf(element) is { IsWhole: true, Text: "#" or "¶" or "§" or "🔗" or "⚓" or "∞" or "Permalink" or "Link to this heading" })
        {
            LeaveOut(element, "a sign that leads to its own heading (a)");
            return;
        }

        if (written.TrimStart().StartsWith('#'))
        {
            Walk(element, style with { Link = written.Trim(), WrittenLink = null });
            return;
        }

        var before = (Blocks: _blocks.Count, Pieces: _pieces.Count);
        var whole = page.Resolve(written) ?? written.Trim();
        Walk(element, style with { Link = whole, WrittenLink = whole == written.Trim() ? null : written.Trim() });
        var hasText = _blocks.Count > before.Blocks || _pieces.Skip(before.Pieces).Any(piece => !piece.IsBreak && !string.IsNullOrWhiteSpace(piece.Text));
        if (!hasText)
        {
            report.LeftOut(location, $"a link without text, to {Cut(written)}");
        }
    }

    [GeneratedRegex(@"^\s*#(_?(ftn|edn)(ref)?|sd(foot|end)note|fn(ref)?[:_-]?|(foot|end)note(-?ref)?[:_-]?|cite_(note|ref)-)[0-9a-zA-Z]{1,8}(sym|anc)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteLink { get; }

    // Digits have forms of their own that keep "10⁹" from becoming "109", and a letter stands in parentheses; the report gives the word as it was.
    private void WriteRaised(IElement element, TextPiece style)
    {
        var location = page.LocationOf(element);
        var (text, isWhole) = BeginningOf(element);
        var isRaised = element.LocalName == "sup";
        var before = _pieces is [.., { IsBreak: false } last] ? last.Text[(last.Text.LastIndexOfAny([' ', '\n', '\t']) + 1)..] : "";
        var how = $"'{Cut(before)}{Cut(text)}', whose '{Cut(text)}' is {(isRaised ? "raised" : "lowered")}, is now '{Cut(before)}";
        if (isWhole && _isRaised is null && RaisedDigits.Covers(text) && !HoldsRaised(element))
        {
            report.Changed(location, $"{how}{RaisedDigits.Of(text, isRaised)}'");
            _isRaised = isRaised;
            Walk(element, style);
            _isRaised = null;
        }
        else if (isRaised && isWhole && before.Length > 0 && RaisedDigits.Sign(text) is { } sign)
        {
            report.Changed(location, $"{how}{sign}'");
            Append(sign, style, location);
        }
        else if (text.Length > 0 && Joins(before, text, NextTo(element), isRaised))
        {
            report.Changed(location, $"{how}{(before.Length > 0 ? " " : "")}({Cut(text)})'");
            Append(before.Length > 0 ? " (" : "(", style, location);
            Walk(element, style);
            Append(NextTo(element) is { } next && char.IsLetterOrDigit(next) ? ") " : ")", style, location);
        }
        else
        {
            Walk(element, style);
        }
    }

    // Whether a word or number around a raised or lowered text would become another with it. "1st" does not, nor does "Vmax".
    private static bool Joins(string before, string text, char? next, bool isRaised)
    {
        if (before.Length > 0 && char.IsAsciiDigit(before[^1]) && isRaised && RaisedDigits.IsOrdinal(text))
        {
            return false;
        }

        return isRaised ? (before.Length > 0 && char.IsLetterOrDigit(text[0])) || (next is { } c && char.IsLetterOrDigit(c) && char.IsLetterOrDigit(text[^1]))
            : before.Length > 0 && char.IsLetterOrDigit(before[^1]) && char.IsLetterOrDigit(text[0]) && (char.IsDigit(before[^1]) || text.Any(char.IsDigit));
    }

    private static char? NextTo(IElement element)
    {
        INode node = element;
        while (node is { NextSibling: null, Parent: IElement { LocalName: "span" or "font" } around })
        {
            node = around;
        }

        return node.NextSibling is IText { Data: [var first, ..] } ? first : null;
    }

    // The text that readers see in an element, no further than the longest that anything is made of: elements within elements are each asked for theirs.
    private static (string Text, bool IsWhole) BeginningOf(IElement element)
    {
        var (text, nodes) = (new StringBuilder(), 0);
        var isWhole = Add(element);
        return (ClinicContent.PlainText.Clean(text.ToString()), isWhole);

        bool Add(INode parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (++nodes > LongestBeginning)
                {
                    return false;
                }

                if (child is IText { Data: var data })
                {
                    text.Append(data.AsSpan(0, Math.Min(data.Length, LongestBeginning)));
                    if (text.Length >= LongestBeginning)
                    {
                        return false;
                    }
                }
                else if (child is IElement within && !HtmlPage.IsHidden(within) && !Add(within))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static bool HoldsRaised(IElement element) => element.Descendants<IElement>().Any(child => child.LocalName is "sup" or "sub");

    private void WriteAbbreviation(IElement element, TextPiece style)
    {
        var (label, meaning) = (BeginningOf(element).Text, ClinicContent.PlainText.Clean(element.GetAttribute("title") ?? ""));
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
