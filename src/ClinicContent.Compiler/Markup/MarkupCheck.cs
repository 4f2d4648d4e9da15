using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>CC08xx, CC2040 to CC2046, CC2049 and CC2061 to CC2075: finds text that the author meant as markup and Markdown reads as text.</summary>
internal sealed partial class MarkupCheck
{
    /// <summary>The characters after the braces of a shortcode, which no value of a clinic has.</summary>
    public const string ShortcodeMarks = "<%#/>";

    private const int LongestLine = 20_000;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzáéíóúüñÁÉÍÓÚÜÑ0123456789 ,\u0002");

    // What has no mark in it and is told of all the same.
    private static readonly SearchValues<string> Words = SearchValues.Create([.. Leftovers.Reminders.Split('|'), "lorem ipsum", "error! ", "turn0", "turn1", " arroba ", " dot "], StringComparison.OrdinalIgnoreCase);

    private readonly SourceText _source;
    private readonly int _start;
    private readonly DiagnosticList _errors;
    private readonly DiagnosticList _warnings;
    private readonly IReadOnlyDictionary<string, int> _sources;
    private readonly ItemMarks _items = new();
    private readonly EscapedItems _escaped = new();
    private HashSet<int> _spoken = [];
    private int _notes; // the numbers of stars, as bits, that notes begin with and words refer to
    private bool _hasBackslash;
    private bool _isPlain;
    private (ContainerBlock? Parent, string? Line) _above;

    private MarkupCheck(SourceText source, int start, DiagnosticList errors, IReadOnlyDictionary<string, int> sources) =>
        (_source, _start, _errors, _sources, _warnings) = (source, start, errors, sources, new DiagnosticList(errors.Path));

    /// <param name="document">The syntax tree of a text.</param>
    /// <param name="source">The file that it was parsed from.</param>
    /// <param name="start">The offset of the text in the file.</param>
    /// <param name="errors">The list that errors are added to.</param>
    /// <param name="sources">The ids of the sources that the text can cite.</param>
    /// <returns>The warnings, which the author may waive.</returns>
    public static IReadOnlyList<Diagnostic> Check(MarkdownDocument document, SourceText source, int start, DiagnosticList errors, IReadOnlyDictionary<string, int> sources)
    {
        var check = new MarkupCheck(source, start, errors, sources);
        var text = LiteralText.Of(document, source.Text, start);
        var parsed = source.Text[start..];
        var leaves = document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).Select(leaf => (Leaf: leaf, Lines: (IReadOnlyList<(int Offset, string Text)>)[.. text.Lines(leaf)])).ToList();
        check.FindNotes(leaves, parsed);
        foreach (var (leaf, lines) in leaves)
        {
            if (StackedDefinitions.Find(leaf, lines, parsed) is { } meaning)
            {
                check.Warn(LostMarkupRules.OtherProgram, meaning, QuoteAt(parsed, meaning), new Phrase("the meaning of a term in reStructuredText, which is written '- **Term**: its meaning' here"));
            }

            if (!check.CheckLeaf(leaf, lines) && EmphasisCheck.Find(leaf, parsed) is { } mark)
            {
                check.Warn(LostMarkupRules.OtherEmphasis, mark, QuoteAt(parsed, mark));
            }
        }

        var misplaced = new HashSet<int>();
        foreach (var block in new BlockColumns(parsed).FindMisplaced(document))
        {
            misplaced.Add(block);
            check.Warn(LostMarkupRules.OtherList, block, QuoteAt(parsed, block));
        }

        foreach (var (offset, row, expected) in Nodes<Table>(document, parsed, "|").SelectMany(table => TableRows.FindOthers(table, parsed)))
        {
            check.Warn(LostMarkupRules.TableRow, offset, QuoteAt(parsed, offset), row, expected);
        }

        foreach (var offset in StarHeadings.FindAll(document, parsed))
        {
            check.Warn(LostMarkupRules.OtherProgram, offset, QuoteAt(parsed, offset), new Phrase("a heading of org-mode, which is written '### What can I do?' here"));
        }

        foreach (var (offset, quote, reading, remedy) in new MisreadSigns(parsed).FindAll(document))
        {
            check.Warn(LostMarkupRules.MisreadSign, offset, quote, new Phrase(reading), new Phrase(remedy));
        }

        foreach (var (offset, quote) in LostCallouts.FindAll(document, parsed))
        {
            check.Warn(LostMarkupRules.Callout, offset, quote);
        }

        foreach (var (offset, quote) in LostCallouts.FindDrawnIn(document, parsed))
        {
            check.Warn(LostMarkupRules.DrawnIn, offset, quote);
        }

        foreach (var (rule, offset, arguments) in TermLines.FindAll(parsed))
        {
            (rule.Severity == Severity.Error ? errors : check._warnings).Add(rule, source.LocationAt(start + offset), arguments);
        }

        foreach (var (offset, quote, name) in EscapedMarkup.FindAll(document, parsed))
        {
            check.Warn(LostMarkupRules.OtherProgram, offset, quote, new Phrase(name));
        }

        foreach (var list in BrokenLists.FindParted(document, parsed).Where(list => !misplaced.Contains(list)))
        {
            check.Warn(LostMarkupRules.BrokenList, list, QuoteAt(parsed, list));
        }

        foreach (var (offset, written, shown) in BrokenLists.FindRenumbered(document))
        {
            check.Warn(LostMarkupRules.OtherNumber, offset, written, shown);
        }

        check.CheckProducts(document, parsed);
        check.CheckWikiBreaks(document, parsed);
        check.CheckReferences(document, parsed);
        check.CheckDefinitions(document);
        check.CheckTerms(document);
        return check._warnings.All;
    }

    private static string QuoteAt(string text, int offset) =>
        LinePattern.Quote(text[offset..(text.IndexOf('\n', offset) is var end and >= 0 ? end : text.Length)]);

    // A note begins with a star, escaped or not, and a star behind a word refers to it.
    private void FindNotes(IReadOnlyList<(LeafBlock Leaf, IReadOnlyList<(int Offset, string Text)> Lines)> leaves, string parsed)
    {
        _spoken = Dialogues.Find(leaves);
        _hasBackslash = parsed.Contains('\\', StringComparison.Ordinal);
        if (parsed.Contains('*', StringComparison.Ordinal))
        {
            var (begun, referred) = (0, 0);
            foreach (var (offset, line) in leaves.SelectMany(leaf => leaf.Lines))
            {
                var stars = NoteStars(line, parsed.AsSpan(offset), begun);
                begun |= stars > 0 ? 1 << stars : 0;
                referred |= LostEmphasis.References(line);
            }

            _notes = begun & referred;
        }
    }

    // The number of stars that a note begins with; 0 for other lines. Two unescaped ones may be strong text that does not end: they count behind a note with one, or apart from its text.
    private static int NoteStars(string line, ReadOnlySpan<char> written, int begun)
    {
        var escaped = 0;
        while (written.StartsWith("\\*"))
        {
            written = written[2..];
            escaped++;
        }

        var stars = escaped > 0 ? 0 : line.AsSpan().IndexOfAnyExcept('*');
        return escaped > 0 ? Math.Min(escaped, LostEmphasis.MostStars)
            : stars is > 0 and <= LostEmphasis.MostStars && (stars == 1 || ((line[stars] == ' ' || (begun & 2) != 0) && line.IndexOf('*', stars) < 0)) && IsNoteText(stars > 1 ? line.AsSpan(stars).TrimStart(' ') : line.AsSpan(stars)) ? stars
            : 0;
    }

    private static bool IsNoteText(ReadOnlySpan<char> text) => text is [var first, ..] && (char.IsLetter(first) || first is '¿' or '¡' or '"' or '“');

    private bool IsNote(string line) => _notes > 0 && line.AsSpan().IndexOfAnyExcept('*') is var stars and > 0 and <= LostEmphasis.MostStars && (_notes >> stars & 1) == 1 && IsNoteText(line.AsSpan(stars).TrimStart(' '));

    // Whether marks of emphasis were found lost, so that no more needs to be said of them.
    private bool CheckLeaf(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines)
    {
        _isPlain = leaf is HeadingBlock || leaf.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null };

        // The cells of a table have no lines.
        var isCell = leaf.Parent is TableCell;
        var hasLost = false;
        var end = Math.Min(_source.Text.Length, _start + leaf.Span.End + 1);
        if (_hasBackslash)
        {
            CheckEscaped(leaf, lines);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (_hasBackslash && CheckMath(lines[i], end))
            {
                _above = (leaf.Parent, lines[i].Text);
                continue;
            }

            var isItem = _items.Take(leaf, lines, i);
            if (_spoken.Contains(lines[i].Offset) || IsNote(lines[i].Text))
            {
                hasLost |= !CheckForeign(lines[i], isCell) && CheckMarks(lines, i, isCell);
            }
            else if ((isItem || !IsPlain(lines[i].Text)) && !CheckBox(leaf, lines, i) && !CheckMeaning(leaf, lines[i]) && !CheckForeign(lines[i], isCell) && !(isCell ? WarnAny(LostMarkup.Cells, lines[i]) : CheckLine(leaf, lines, i, isItem)))
            {
                hasLost |= CheckMarks(lines, i, isCell);
            }

            _above = (leaf.Parent, lines[i].Text);
        }

        return hasLost;
    }

    // Many lines hold words alone, and marks that were read: they are passed over quickly, but for a table of contents that was read as emphasis. No author writes a line as long as the longest that is looked at.
    private static bool IsPlain(string line) =>
        line.Length is 0 or > LongestLine || (!(line.StartsWith(LiteralText.InlineFiller) && line.Contains("toc", StringComparison.OrdinalIgnoreCase)) && HasNoMark(line) && !line.AsSpan().ContainsAny(Words) && !line.Contains(",,", StringComparison.Ordinal) && !line.Contains("   ", StringComparison.Ordinal));

    // The point behind a word of a sentence, the apostrophe within one and the colon at the end of a line are no marks either. The first word of a line may
    // be the mark of another program, unless it is emphasised.
    private static bool HasNoMark(string line)
    {
        var first = line[0] == LiteralText.InlineFiller ? 0 : line.IndexOf(' ');
        for (var at = 0; line.AsSpan(at).IndexOfAnyExcept(Plain) is var next and >= 0; at++)
        {
            at += next;
            var isInWord = at >= 2 && char.IsLetter(line[at - 1]) && at + 1 < line.Length && char.IsLetter(line[at + 1]);
            var isBehindWord = at >= 2 && char.IsLetter(line[at - 1]) && char.IsLetter(line[at - 2]) && (at + 1 == line.Length || line[at + 1] is ' ' or LiteralText.InlineFiller);
            var isNoMark = line[at] switch
            {
                '\'' or '’' => isInWord,
                '.' or '?' or '!' => isBehindWord,
                ':' => isBehindWord && at + 1 == line.Length,
                _ => false,
            };
            if (at < first || first < 0 || !isNoMark)
            {
                return false;
            }
        }

        return true;
    }

    // In a list, any mark can stand in the box; elsewhere, those that no sentence begins with.
    private bool CheckBox(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, int at)
    {
        var isItem = at == 0 && leaf.Parent is ListItemBlock item && item[0] == leaf;
        if (leaf is HeadingBlock || (isItem ? ItemBox : TaskBox).Match(lines[at].Text) is not { Success: true } box)
        {
            return false;
        }

        Error(MarkupRules.TaskList, lines[at].Offset, box.Value.Trim());
        return true;
    }

    private bool CheckMeaning(LeafBlock leaf, (int Offset, string Text) line)
    {
        if (ForeignMarkup.Meaning.Find(line.Text) is not var (_, quote) || !TildeMeaning.Is(line.Text, _above.Parent == leaf.Parent ? _above.Line : null))
        {
            return false;
        }

        Error(MarkupRules.DefinitionList, line.Offset, quote);
        return true;
    }

    private bool CheckForeign((int Offset, string Text) line, bool isCell)
    {
        foreach (var pattern in ForeignMarkup.All)
        {
            if (!(isCell && pattern.IsOfLine) && pattern.Find(line.Text) is var (offset, quote))
            {
                object[] arguments = pattern.Name is null ? [quote] : [quote, new Phrase(pattern.Name)];
                Error(pattern.Rule, line.Offset + offset, arguments);
                return true;
            }
        }

        return false;
    }

    // Markdown takes the backslashes of \( and \[ away, so that only the file shows them. What they open can end some lines below.
    private bool CheckMath((int Offset, string Text) line, int end)
    {
        var start = _start + line.Offset;
        if (line.Text.Length > LongestLine || _source.Text.AsSpan(start, Math.Min(line.Text.Length, _source.Text.Length - start)).IndexOfAny(MathMarks) < 0
            || TexMath.Match(_source.Text, start, Math.Clamp(end - start, 0, line.Text.Length + LongestMath)) is not { Success: true } math || math.Index >= start + line.Text.Length)
        {
            return false;
        }

        Error(MarkupRules.Math, math.Index - _start, LinePattern.Quote(math.Value.ReplaceLineEndings(" ")));
        return true;
    }

    private void CheckEscaped(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines)
    {
        foreach (var (offset, name) in leaf is ParagraphBlock && leaf.Parent is not TableCell ? _escaped.Find(leaf, lines, _source.Text, _start) : [])
        {
            Warn(LostMarkupRules.EscapedMark, offset, QuoteAt(_source.Text, _start + offset), new Phrase(name));
        }
    }

    private bool CheckLine(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, int at, bool isItem)
    {
        if (leaf is HeadingBlock)
        {
            return Warn(LostMarkup.PastedHeading, lines[at]) || Warn(LostMarkup.ClosedHeading, lines[at]);
        }

        if (Warn(LostMarkup.PartedImage, lines[at]) || Warn(LostMarkup.WideMarks, lines[at]))
        {
            return true;
        }

        if (isItem && !(lines[at].Text.Contains('\t', StringComparison.Ordinal) && at > 0 && lines[at - 1].Text.Contains('\t', StringComparison.Ordinal)))
        {
            Warn(LostMarkupRules.List, lines[at].Offset, LinePattern.Quote(lines[at].Text));
            return true;
        }

        if (Warn(LostMarkup.Table, lines[at]))
        {
            return true;
        }

        if (LineOfMarks.Is(lines, at))
        {
            Warn(LostMarkupRules.Line, lines[at].Offset, LinePattern.Quote(lines[at].Text));
            return true;
        }

        if (Callout.Match(lines[at].Text) is { Success: true } callout)
        {
            CheckCallout(leaf, lines, at, callout.Value);
            return true;
        }

        if (_items.IsInterruption(lines, at))
        {
            Warn(LostMarkupRules.List, lines[at].Offset, LinePattern.Quote(lines[at].Text));
            return true;
        }

        // One behind the other, they are told once.
        return WarnAny(LostMarkup.Headings, lines[at]) || Warn(LostMarkup.PastedHeading, lines[at]) || WarnAny(LostMarkup.Rows, lines[at]) || (LostMarkup.Ordinal.Find(lines[at].Text) is null && LostMarkup.Choices.Find(lines[at].Text) is null && !IsItemWithSign(leaf, lines, at) && WarnAny(LostMarkup.Lists, lines[at])) || (at > 0 && Warn(LostMarkup.Interruption, lines[at]))
            || (at > 0 && LostMarkup.Row.Find(lines[at - 1].Text) is not null && Warn(LostMarkup.Row, lines[at]))
            || (SpacedColumns.Is(lines, at) && Warn(LostMarkup.Row, lines[at]));
    }

    // A quote that begins with the mark has an error of the compiler.
    private void CheckCallout(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, int at, string mark)
    {
        if (!LostCallouts.IsInQuote(leaf))
        {
            Error(MarkupRules.Container, lines[at].Offset, mark, new Phrase("begins a callout whose lines lack the mark '> '"));
        }
        else if (at > 0 || !LostCallouts.BeginsQuote(leaf))
        {
            Error(StructureRules.JoinedCallout, lines[at].Offset, mark);
        }
    }

    // "- ✔ Walk": an item, whose sign says something.
    private static bool IsItemWithSign(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, int at) =>
        at == 0 && leaf.Parent is ListItemBlock item && item[0] == leaf && lines[0].Text is [> '\u007F' and var sign, ..] && !char.IsLetterOrDigit(sign) && !LostMarkup.PlainBullets.Contains(sign);

    private bool CheckMarks(IReadOnlyList<(int Offset, string Text)> lines, int at, bool isCell)
    {
        var line = lines[at];
        var lost = LostEmphasis.Find(line.Text, _notes);
        if (lost is var (offset, mark))
        {
            Warn(LostMarkupRules.Emphasis, line.Offset + offset, mark);
        }

        if (LostValues.Find(line.Text, isOpen: at > 0 && lines[at - 1].Text.Contains("{{", StringComparison.Ordinal)) is var (valueOffset, value))
        {
            Error(TextRules.ValueWithoutBraces, line.Offset + valueOffset, value);
        }

        foreach (var (dashOffset, quote, dash) in TypedDashes.FindAll(line.Text).Take(DiagnosticList.Most))
        {
            Warn(LostMarkupRules.Hyphens, line.Offset + dashOffset, quote, dash);
        }

        Warn(LostCallouts.Within, line);
        if (Leftovers.Find(line.Text) is var (leftOffset, left, name, remedy))
        {
            Warn(LostMarkupRules.Leftover, line.Offset + leftOffset, left, new Phrase(name), new Phrase(remedy));
        }

        // In the text of a section, the compiler finds them.
        for (var bracket = _isPlain ? line.Text.IndexOf(']') : -1; bracket >= 0 && bracket + 1 < line.Text.Length; bracket = line.Text.IndexOf(']', bracket + 1))
        {
            if (line.Text[bracket + 1] is '(' or '[')
            {
                Error(TextRules.BrokenLink, line.Offset + bracket);
            }
        }

        var whole = isCell ? line.Text.AsSpan().TrimEnd([LiteralText.BlockFiller, LiteralText.InlineFiller, ' ', '|']) : line.Text;
        if (whole is [.., '\\'])
        {
            Warn(LostMarkupRules.OtherProgram, line.Offset + whole.Length - 1, "\\", new Phrase(at == lines.Count - 1 ? "a line break at the end of a paragraph, where none is needed" : "a line break with a space behind it, where none may be"));
        }

        var links = LostMarkup.Links.SelectMany(pattern => pattern.FindAll(line.Text)).Take(DiagnosticList.Most).ToList();
        if (at > 0 && lines[at - 1].Text.EndsWith(']'))
        {
            links.AddRange(LostMarkup.SecondHalf.FindAll(line.Text));
        }

        foreach (var (linkOffset, quote) in links)
        {
            Warn(LostMarkupRules.Link, line.Offset + linkOffset, quote);
        }

        var references = LostMarkup.References.Select(pattern => pattern.FindAll(line.Text).Take(DiagnosticList.Most).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
        if (references.Count == 0 && LostMarkup.SourceName.FindAll(line.Text).FirstOrDefault(name => _sources.ContainsKey(name.Quote.Trim('@', '[', ']').Split(',', ';')[0]) && !IsCited(line.Text, name.Offset)) is { Quote: not null } named)
        {
            references.Add(named);
        }

        foreach (var (referenceOffset, quote) in references)
        {
            Warn(LostMarkupRules.Reference, line.Offset + referenceOffset, quote);
        }

        foreach (var pattern in OtherProgramMarkup.All)
        {
            if (!(isCell && pattern.IsOfLine) && pattern.Find(line.Text) is var (otherOffset, quote))
            {
                Warn(pattern.Rule, line.Offset + otherOffset, quote, new Phrase(pattern.Name!));
            }
        }

        // The address of a lost link needs no word of its own, nor the host of an address.
        var known = links.Concat(references).Select(link => (link.Offset, End: link.Offset + link.Quote.Length)).ToList();
        foreach (var (addressOffset, quote) in LostMarkup.Addresses.SelectMany(pattern => pattern.FindAll(line.Text)).Take(DiagnosticList.Most))
        {
            // A link that went wrong has an error of its own, and the text of one that did not may be an address.
            if (!line.Text.AsSpan(0, addressOffset).EndsWith("](") && !IsInLink(line, addressOffset, addressOffset + quote.Length) && known.TrueForAll(found => addressOffset >= found.End || addressOffset < found.Offset))
            {
                Warn(LostMarkupRules.Address, line.Offset + addressOffset, quote.TrimEnd('.', ',', ';', ':', '!', '?'));
                known.Add((addressOffset, addressOffset + quote.Length));
            }
        }

        return lost is not null;
    }

    // Behind the first source that a citation names.
    private static bool IsCited(string line, int at) => line.AsSpan(0, at) is var before && before.LastIndexOf(CitationMark.Begin) is var begin and >= 0 && !before[begin..].Contains(']');

    // The brackets around the text of a link are in the file, and no longer in the line.
    private bool IsInLink((int Offset, string Text) line, int start, int end)
    {
        var file = _source.Text.AsSpan(_start + line.Offset, Math.Min(line.Text.Length + 2, _source.Text.Length - _start - line.Offset));
        var (before, after) = (file[..start].LastIndexOfAny('[', ']'), end + file[Math.Min(end, file.Length)..].IndexOfAny('[', ']'));
        return before >= 0 && file[before] == '[' && line.Text[before] != '['
            && after >= end && file[after] == ']' && after + 1 < file.Length && file[after + 1] is '(' or '[';
    }

    // [^1]: https://... and [//]: # (comment) are definitions of links to Markdown.
    private void CheckDefinitions(MarkdownDocument document)
    {
        HashSet<LinkReferenceDefinition>? used = null;
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
        {
            if (definition.Label is { } label && label.StartsWith('^'))
            {
                Error(MarkupRules.Footnote, definition.Span.Start, $"[{label}]:");
            }
            else if (IsComment(definition))
            {
                Error(MarkupRules.Comment, definition.Span.Start, $"[{definition.Label}]:");
            }
            else if (!(used ??= UsedDefinitions(document)).Contains(definition) && !_errors.Found.Any(error => error.Location == _source.LocationAt(_start + definition.Span.Start)))
            {
                Warn(LostMarkupRules.UnusedDefinition, definition.Span.Start, definition.Label ?? "");
            }
        }
    }

    private static HashSet<LinkReferenceDefinition> UsedDefinitions(MarkdownDocument document) =>
        [.. document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>()];

    // The nodes of a kind that only a text with a certain mark has. Most texts have none, and importing tries very many.
    private static IEnumerable<T> Nodes<T>(MarkdownDocument document, string parsed, string mark)
        where T : MarkdownObject => parsed.Contains(mark, StringComparison.Ordinal) ? document.Descendants().OfType<T>() : [];

    /// <summary>Checks for a link definition that is really a footnote or a comment.</summary>
    public static bool IsForeign(LinkReferenceDefinition definition) => definition.Label?.StartsWith('^') == true || IsComment(definition);

    // An explanation is no text to Markdown, and has none of the marks that a text may have.
    private void CheckTerms(MarkdownDocument document)
    {
        foreach (var term in document.GetAbbreviations()?.Values.OrderBy(term => term.Text.Start) ?? Enumerable.Empty<Abbreviation>())
        {
            var (offset, text) = (term.Text.Start, term.Text.ToString());
            _isPlain = true;
            if (IsPlain(text))
            {
                continue;
            }

            if (TermMarkup.Find(text) is var (within, name))
            {
                Error(TextRules.TermNotPlain, offset + within, term.Label ?? "", new Phrase(name));
            }
            else if (!CheckForeign((offset, text), isCell: true))
            {
                CheckMarks([(offset, text)], 0, isCell: true);
            }
        }
    }

    // The usual ways to hide a comment.
    private static bool IsComment(LinkReferenceDefinition definition) => definition.Url is "#" or "<>" or "" || definition.Label is "//" or "comment";

    // "5*3 and 2*4" has a product in emphasis to Markdown, and so has "5mg*3*7 days".
    private void CheckProducts(MarkdownDocument document, string parsed)
    {
        foreach (var emphasis in Nodes<EmphasisInline>(document, parsed, "*"))
        {
            var (start, text) = (emphasis.Span.Start, emphasis.Span.Start + emphasis.DelimiterCount);
            var (last, behind) = (emphasis.Span.End - emphasis.DelimiterCount, emphasis.Span.End + 1);
            if (emphasis.DelimiterChar == '*' && start > 0 && text < parsed.Length && char.IsLetterOrDigit(parsed[start - 1])
                && (char.IsDigit(parsed[text]) || (last >= text && behind < parsed.Length && char.IsLetterOrDigit(parsed[last]) && char.IsDigit(parsed[behind]))))
            {
                Warn(LostMarkupRules.Product, start, LinePattern.Quote(parsed[start..Math.Clamp(emphasis.Span.End + 1, start, parsed.Length)]));
            }
        }
    }

    // "[the guide] [nhs]" with a space within is a text in brackets and a link.
    private void CheckReferences(MarkdownDocument document, string parsed)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.Reference is not null && link.PreviousSibling is LiteralInline before && before.Content.AsSpan().TrimEnd() is [.., ']'] && before.Content.AsSpan()[^1] is ' ' or '\t')
            {
                Warn(LostMarkupRules.Link, link.Span.Start, QuoteAt(parsed, link.Span.Start));
            }
        }
    }

    // Two backslashes are one to Markdown, which nobody writes before a space.
    private void CheckWikiBreaks(MarkdownDocument document, string parsed)
    {
        foreach (var literal in Nodes<LiteralInline>(document, parsed, @"\\"))
        {
            if (literal.IsFirstCharacterEscaped && literal.Content.AsSpan() is ['\\'] or ['\\', ' ' or '\t', ..] && (literal.Content.Length > 1 || literal.NextSibling is null or LineBreakInline))
            {
                Warn(LostMarkupRules.OtherProgram, literal.Span.Start, "\\\\", new Phrase("a line break of a wiki"));
            }
        }
    }

    private bool WarnAny(IReadOnlyList<LinePattern> patterns, (int Offset, string Text) line) => patterns.Any(pattern => Warn(pattern, line));

    private bool Warn(LinePattern pattern, (int Offset, string Text) line)
    {
        if (pattern.Find(line.Text) is not var (offset, quote))
        {
            return false;
        }

        object[] arguments = pattern.Name is null ? [quote] : [quote, new Phrase(pattern.Name)];
        Warn(pattern.Rule, line.Offset + offset, arguments);
        return true;
    }

    private void Warn(Rule rule, int offset, params object[] arguments) => _warnings.Add(rule, _source.LocationAt(_start + offset), arguments);

    private void Error(Rule rule, int offset, params object[] arguments) => _errors.Add(rule, _source.LocationAt(_start + offset), arguments);

    [GeneratedRegex(@"^(\[ ?[ xX/<>!*~✓✔✗✘√-]? ?\](?=\s|$|\p{L})|(\( ?\)|\([xX]\))(?=\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex ItemBox { get; }

    [GeneratedRegex(@"^(([-+]|[0-9]{1,2}[.)])?\[[ xX✓✔✗✘√]?\](?=\s|$|\p{Lu})|\( ?\)(?=\s|$)|\([xX]\)(?= \p{Lu})(?=\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex TaskBox { get; }

    /// <summary>The mark that a callout begins with.</summary>
    [GeneratedRegex(@"^\[!\p{L}+\]", RegexOptions.CultureInvariant)]
    public static partial Regex Callout { get; }

    // What nobody writes in a sentence: a command of TeX, a calculation, a letter alone between spaces, or brackets on lines of their own. Other programs put a backslash before any mark.
    private const string InMath = @"(\\[^A-Za-z\n]|[^\\\n()])*";
    private const string InDisplay = @"(\\[^A-Za-z\]]|[^\\\[\]])*";
    private const string OfMath = @"(\\[A-Za-z]|\\,[A-Za-z]|[_=×÷≤≥]|[A-Za-z0-9]\^|[A-Za-z0-9][ \t]*[+*<>][ \t]*[A-Za-z0-9]|[0-9][ \t]*x[ \t]*[0-9])";

    private static readonly Regex TexMath = new(
        $@"\\\(({InMath}{OfMath}{InMath}|[ \t]+[A-Za-z0-9]{{1,2}}[ \t]+)\\\)|\\\[({InDisplay}{OfMath}{InDisplay}|[ \t]*\n[^\[\]]*)\\\]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly SearchValues<string> MathMarks = SearchValues.Create([@"\(", @"\["], StringComparison.Ordinal);

    private const int LongestMath = 500;
}
