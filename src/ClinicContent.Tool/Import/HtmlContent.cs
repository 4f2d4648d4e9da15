using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <summary>Turns the elements of a page into blocks.</summary>
internal sealed partial class HtmlContent(HtmlPage page, ImportReport report)
{
    private readonly List<string> _pendingIds = [];
    private readonly List<ImportTerm> _terms = [];
    private readonly HashSet<string> _explained = [];
    private List<ImportBlock> _blocks = [];
    private List<TextPiece> _pieces = [];
    private ImportHeading? _heading; // the last one of the blocks
    private INode _root = null!;
    private int _preformatted;
    private bool _isInHeading;
    private bool _hasText; // whether a heading, paragraph, list or table has been read
    private bool _hasTitle; // whether a paragraph was marked as the title, as word processors do
    private readonly TypedLists _typed = new(report);
    private readonly HashSet<string> _opened = []; // the ids of the parts that a click opens

    /// <summary>The heading of a header that is left out; null when there is none.</summary>
    public string? TitleOutside { get; private set; }

    public IReadOnlyList<ImportBlock> Read()
    {
        var body = page.Document.Body ?? (INode?)page.Document.DocumentElement ?? page.Document;
        _root = RootOf(body);
        ReportHead();
        FindOpened(body);
        Walk(body, default);
        Flush();
        return [.. _typed.OfParagraphs(_blocks), .. _terms];
    }

    // Where a page marks its text, the rest is that of the site.
    private static INode RootOf(INode body)
    {
        var elements = body.Descendants<IElement>().ToList();
        var mains = elements.Where(element => (element.LocalName == "main" || element.GetAttribute("role") == "main") && !HtmlPage.IsHidden(element)).ToList();
        if (mains.Count == 1 && HasText(mains[0]))
        {
            return mains[0];
        }

        var articles = elements.Where(element => element.LocalName == "article").ToList();
        return mains.Count == 0 && articles.Count == 1 && HasText(articles[0]) ? articles[0] : body;
    }

    private static bool HasText(INode node) => node.Descendants<IText>().Any(text => !text.Data.AsSpan().IsWhiteSpace() && text.ParentElement?.LocalName is not ("script" or "style"));

    private void ReportHead()
    {
        foreach (var element in page.Document.Head?.Children ?? Enumerable.Empty<IElement>())
        {
            if (HtmlElements.Silent.TryGetValue(element.LocalName, out var what) && element.LocalName is "script" or "style")
            {
                LeaveOutSilent(element, what);
            }
        }
    }

    private bool HoldsRoot(INode node)
    {
        for (INode? each = _root; each is not null; each = each.Parent)
        {
            if (each == node)
            {
                return true;
            }
        }

        return false;
    }

    private void Walk(INode parent, TextPiece style)
    {
        var holdsRoot = parent != _root && HoldsRoot(parent);
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IComment comment:
                    LeaveOut(comment);
                    break;
                case IText text when holdsRoot:
                    if (!text.Data.AsSpan().IsWhiteSpace())
                    {
                        report.LeftOut(page.LocationOf(parent), "text outside of the page's main text", text.Data);
                    }

                    break;
                case IText text:
                    Append(text.Data, style, page.LocationOf(parent));
                    break;
                case IElement element:
                    WalkElement(element, style, holdsRoot);
                    break;
            }
        }
    }

    private void WalkElement(IElement element, TextPiece style, bool isAroundRoot)
    {
        var name = element.LocalName;
        if (name == "template" || HtmlElements.Silent.ContainsKey(name))
        {
            LeaveOutSilent(element, HtmlElements.Silent[name]);
            return;
        }

        if (HtmlPage.IsHidden(element) && IsOpened(element))
        {
            report.Changed(page.LocationOf(element), $"a part that a click opens ({name}) is kept as text");
        }
        else if (HtmlPage.IsHidden(element) || (name == "dialog" && !element.HasAttribute("open")) || (name == "input" && element.GetAttribute("type") == "hidden"))
        {
            LeaveOut(element, $"a hidden element ({name})");
            return;
        }

        if (isAroundRoot && !HoldsRoot(element))
        {
            LeaveOut(element, HtmlElements.LeftOut.TryGetValue(name, out var known) ? known : $"an element outside of the page's main text ({name})");
            return;
        }

        if (IsLeftOut(element) is { } what && !HoldsRoot(element))
        {
            LeaveOut(element, what);
            return;
        }

        if (BoxOf(element) is { } box)
        {
            report.LeftOut(page.LocationOf(element), box);
            return;
        }

        if (CommentOf(element) is { } comment)
        {
            LeaveOut(element, comment);
            return;
        }

        if (element.Id is { Length: > 0 } id)
        {
            _pendingIds.Add(id);
        }

        if (name == "a" && element.GetAttribute("name") is { Length: > 0 } anchor)
        {
            _pendingIds.Add(anchor);
        }

        ReportAttributes(element);
        Write(element, style with { IsStrong = page.Styles.IsStrong(element) ?? style.IsStrong, IsEmphasis = page.Styles.IsEmphasis(element) ?? style.IsEmphasis });
    }

    // The header of an article holds its title; that of a page is the site's.
    private static string? IsLeftOut(IElement element)
    {
        if (element.LocalName is "header" && IsOfArticle(element))
        {
            return null;
        }

        // A button that opens a part of the text holds its heading.
        if (element.LocalName is "button" && (IsOpener(element) || element.ParentElement?.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary"))
        {
            return null;
        }

        return HtmlElements.LeftOut.TryGetValue(element.LocalName, out var what) ? what
            : element.GetAttribute("role") is { } role && HtmlElements.LeftOutRoles.TryGetValue(role.Trim().ToLowerInvariant(), out what) ? $"{what} ({element.LocalName})"
            : null;
    }

    private static bool IsOfArticle(IElement header)
    {
        for (var element = header.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.LocalName is "article" or "main" or "section")
            {
                return true;
            }
        }

        return false;
    }

    private void Write(IElement element, TextPiece style)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                WriteHeading(element, element.LocalName[1] - '0', style);
                break;
            case "p" when !_hasTitle && IsTitle(element) && HasText(element):
                _hasTitle = true;
                WriteHeading(element, 1, style);
                break;
            case "p" or "div" or "center" or "font" or "big" when !_isInHeading && FontHeadings.LevelOf(element, BeginningOf(element)) is { } level && !IsWithinCell(element) && !IsWithinItem(element) && IsLine(element):
                WriteHeading(element, level, style);
                if (_blocks is [.., ImportHeading large])
                {
                    _blocks[^1] = _heading = large with { IsGuess = true };
                }

                break;
            case "div" or "p" or "span" or "a" or "b" or "strong" or "button" when IsHeading(element):
                WriteHeading(element, Math.Clamp(HtmlPage.Number(element, "aria-level") ?? 2, 1, 6), style);
                break;
            case "div" or "section" or "span" when HtmlPage.IsRole(element, "list"):
                WriteList(element, OfLink(style));
                break;
            case "br":
                _pieces.Add(new TextPiece(TextPiece.LineBreak, page.LocationOf(element)));
                break;
            case "wbr":
                break;
            case "hr":
                Flush();
                Emit(new ImportRule(page.LocationOf(element)));
                break;
            case "img":
                WriteImage(element, style);
                break;
            case "ul" or "ol" when LevelledLists.Of(element) is { } levelled:
                WriteLevelled(element, levelled, OfLink(style));
                break;
            case "ul" or "ol" or "menu" or "dir":
                WriteList(element, OfLink(style));
                break;
            case "dl":
                WriteDefinitions(element, OfLink(style));
                break;
            case "blockquote":
                Flush();
                var quoted = Collect(() => Walk(element, OfLink(style)));
                if (quoted.Exists(block => block is not ImportRule))
                {
                    Emit(new ImportQuote(quoted, page.LocationOf(element)));
                }

                break;
            case "table":
                WriteTable(element, OfLink(style));
                break;
            case "pre" or "listing" or "xmp" or "plaintext":
                WritePreformatted(element, style);
                break;
            case "summary" or "legend" or "caption" or "dt":
            case "button" when IsOpener(element) && element.ParentElement?.LocalName is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary") && !HtmlPage.IsRole(element.ParentElement, "heading"):
            case "p" or "div" when IsUnderlined(element):
                Flush();
                if (element.LocalName == "summary")
                {
                    report.Count(page.LocationOf(element), "changed: the heading of a part that a click opens (summary) is now strong text above it");
                }

                Walk(element, style with { IsStrong = true });
                Flush();
                break;
            case var name when HtmlElements.Blocks.Contains(name):
                Flush();
                Walk(element, style);
                Flush();
                break;
            default:
                WriteInline(element, style);
                break;
        }
    }

    // Google Docs writes its title as a first paragraph with a class that other programs have for the titles of boxes.
    private bool IsTitle(IElement element) => element.ClassList.Contains("MsoTitle")
        || (element.ClassList.Contains("title") && !_hasText && !IsWithinCell(element) && !IsWithinItem(element));

    // What marks up lists, quotes and tables as a whole goes no further into them, but for a link.
    private static TextPiece OfLink(TextPiece style) => new() { Link = style.Link, WrittenLink = style.WrittenLink };

    private void Append(string text, TextPiece style, SourceLocation location)
    {
        if (_preformatted > 0)
        {
            var lines = InputCharacters.Clean(text, _ => location, report, keepsLines: true).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    _pieces.Add(new TextPiece(TextPiece.LineBreak, location));
                }

                _pieces.Add(style with { Text = _isRaised is { } isHigh ? RaisedDigits.Of(lines[i], isHigh) : lines[i], Location = location });
            }

            return;
        }

        // A text of a line feed alone would be a line break.
        var clean = Shortcodes.LeaveOut(InputCharacters.Clean(text, _ => location, report), location, report);
        if (clean.Length > 0)
        {
            clean = _isRaised is { } isRaised ? RaisedDigits.Of(clean, isRaised) : clean;
            _pieces.Add(style with { Text = clean.Replace('\n', ' '), Location = location });
        }
    }

    private List<ImportBlock> Collect(Action walk)
    {
        var (blocks, pieces, heading) = (_blocks, _pieces, _heading);
        (_blocks, _pieces, _heading) = ([], [], null);
        walk();
        Flush();
        var collected = _blocks;
        (_blocks, _pieces, _heading) = (blocks, pieces, heading);
        return collected;
    }

    private void Emit(ImportBlock block)
    {
        _hasText |= block is not (ImportImage or ImportRule);

        // Names that links lead to, and no heading has, go to the heading before them.
        if (block is ImportHeading heading)
        {
            _heading = heading;
        }
        else if (_heading is not null)
        {
            _heading.Ids.AddRange(_pendingIds);
            _pendingIds.Clear();
        }

        _blocks.Add(block);
    }

    private void Flush()
    {
        if (_pieces.Count == 0)
        {
            return;
        }

        // Two line breaks are how some pages part paragraphs.
        var (lines, breaks) = (new List<TextPiece>(), 0);
        foreach (var piece in _pieces)
        {
            if (piece.IsBreak)
            {
                breaks++;
                continue;
            }

            var isBlank = piece.Text.All(c => c is ' ' or '\t' or '\n');
            if (breaks > 0 && !isBlank)
            {
                if (breaks > 1)
                {
                    EmitParagraph(lines);
                    lines = [];
                }
                else
                {
                    lines.Add(new TextPiece(TextPiece.LineBreak, piece.Location));
                }

                breaks = 0;
            }

            lines.Add(piece);
        }

        _pieces.Clear();
        EmitParagraph(lines);
    }

    private void EmitParagraph(List<TextPiece> pieces)
    {
        if (TextPieces.Fold(pieces) is not { Count: > 0 } folded)
        {
            return;
        }

        if (PrintedLines.IsMark(TextPieces.PlainText(folded)))
        {
            report.LeftOut(folded[0].Location, "a line of a printed page", TextPieces.PlainText(folded));
            return;
        }

        if (_preformatted > 0)
        {
            Emit(new ImportParagraph(folded, folded[0].Location));
            return;
        }

        foreach (var block in _typed.OfLines(folded))
        {
            Emit(block);
        }
    }

    private static string Cut(string text) => DisplayText.Of(text);
}
