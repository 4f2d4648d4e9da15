using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>CC08xx, CC2040 to CC2046 and CC2049: finds text that the author meant as markup and Markdown reads as text.</summary>
internal sealed partial class MarkupCheck
{
    /// <summary>The characters after the braces of a shortcode, which no value of a clinic has.</summary>
    public const string ShortcodeMarks = "<%#/>";

    private const int LongestLine = 20_000;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzáéíóúüñÁÉÍÓÚÜÑ0123456789 ,;");

    private readonly SourceText _source;
    private readonly int _start;
    private readonly DiagnosticList _errors;
    private readonly DiagnosticList _warnings;

    private MarkupCheck(SourceText source, int start, DiagnosticList errors) =>
        (_source, _start, _errors, _warnings) = (source, start, errors, new DiagnosticList(errors.Path));

    /// <param name="document">The syntax tree of a text.</param>
    /// <param name="source">The file that it was parsed from.</param>
    /// <param name="start">The offset of the text in the file.</param>
    /// <param name="errors">The list that errors are added to.</param>
    /// <returns>The warnings, which the author may waive.</returns>
    public static IReadOnlyList<Diagnostic> Check(MarkdownDocument document, SourceText source, int start, DiagnosticList errors)
    {
        var check = new MarkupCheck(source, start, errors);
        var text = LiteralText.Of(document, source.Text, start);
        var parsed = source.Text[start..];
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is not null && !check.CheckLeaf(leaf, [.. text.Lines(leaf)]) && EmphasisCheck.Find(leaf, parsed) is { } mark)
            {
                check.Warn(LostMarkupRules.OtherEmphasis, mark, QuoteAt(parsed, mark));
            }
        }

        foreach (var block in new BlockColumns(parsed).FindMisplaced(document))
        {
            check.Warn(LostMarkupRules.OtherList, block, QuoteAt(parsed, block));
        }

        check.CheckDefinitions(document);
        check.CheckTerms(document);
        return check._warnings.All;
    }

    private static string QuoteAt(string text, int offset) =>
        LinePattern.Quote(text[offset..(text.IndexOf('\n', offset) is var end and >= 0 ? end : text.Length)]);

    // Whether marks of emphasis were found lost, so that no more needs to be said of them.
    private bool CheckLeaf(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines)
    {
        // The cells of a table have no lines.
        var isCell = leaf.Parent is TableCell;
        var (hasFirst, hasLost) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsPlain(lines[i].Text) && !(i == 0 && CheckBox(leaf, lines[i])) && !CheckForeign(lines[i], isCell) && (isCell || !CheckLine(leaf, lines, i, hasFirst)))
            {
                hasLost |= CheckMarks(lines, i);
            }

            // Of all lines, those too that were not looked at.
            hasFirst |= LostMarkup.FirstLetter.Find(lines[i].Text) is not null;
        }

        return hasLost;
    }

    // About one line in ten holds words alone, and is passed over quickly. No author writes a line as long as the longest that is looked at.
    private static bool IsPlain(string line) =>
        line.Length > LongestLine || (!line.AsSpan().ContainsAnyExcept(Plain) && !line.StartsWith("o ", StringComparison.Ordinal));

    private bool CheckBox(LeafBlock leaf, (int Offset, string Text) line)
    {
        if (leaf.Parent is not ListItemBlock item || item[0] != leaf || TaskBox.Match(line.Text) is not { Success: true } box)
        {
            return false;
        }

        Error(MarkupRules.TaskList, line.Offset, box.Value.Trim());
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

        // Markdown takes the backslashes of \( and \) away, so that only the file shows them.
        if (TexMath.Match(_source.Text, _start + line.Offset, line.Text.Length) is { Success: true } math)
        {
            Error(MarkupRules.Math, math.Index - _start, LinePattern.Quote(math.Value));
            return true;
        }

        return false;
    }

    private bool CheckLine(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, int at, bool hasFirst)
    {
        if (leaf is HeadingBlock)
        {
            return Warn(LostMarkup.ClosedHeading, lines[at]);
        }

        if (Warn(LostMarkup.Heading, lines[at]) || LostMarkup.Lists.Any(pattern => Warn(pattern, lines[at])) || (at > 0 && Warn(LostMarkup.Interruption, lines[at])))
        {
            return true;
        }

        if (hasFirst && lines[at].Text.StartsWith("b.", StringComparison.OrdinalIgnoreCase))
        {
            return Warn(LostMarkup.SecondLetter, lines[at]);
        }

        return Warn(LostMarkup.Table, lines[at]);
    }

    private bool CheckMarks(IReadOnlyList<(int Offset, string Text)> lines, int at)
    {
        var line = lines[at];
        var lost = LostEmphasis.Find(line.Text);
        if (lost is var (offset, mark))
        {
            Warn(LostMarkupRules.Emphasis, line.Offset + offset, mark);
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

        // The address of a lost link needs no word of its own, nor the host of an address.
        var known = links.Select(link => (link.Offset, End: link.Offset + link.Quote.Length)).ToList();
        foreach (var (addressOffset, quote) in LostMarkup.Addresses.SelectMany(pattern => pattern.FindAll(line.Text)).Take(DiagnosticList.Most))
        {
            // A link that went wrong has an error of its own.
            if (!line.Text.AsSpan(0, addressOffset).EndsWith("](") && known.TrueForAll(found => addressOffset >= found.End || addressOffset < found.Offset))
            {
                Warn(LostMarkupRules.Address, line.Offset + addressOffset, quote.TrimEnd('.', ',', ';', ':', '!', '?'));
                known.Add((addressOffset, addressOffset + quote.Length));
            }
        }

        return lost is not null;
    }

    // [^1]: https://... and [//]: # (comment) are definitions of links to Markdown.
    private void CheckDefinitions(MarkdownDocument document)
    {
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
        }
    }

    /// <summary>Checks for a link definition that is really a footnote or a comment.</summary>
    public static bool IsForeign(LinkReferenceDefinition definition) => definition.Label?.StartsWith('^') == true || IsComment(definition);

    // An explanation is no text to Markdown, and has none of the marks that a text may have.
    private void CheckTerms(MarkdownDocument document)
    {
        foreach (var term in document.GetAbbreviations()?.Values.OrderBy(term => term.Text.Start) ?? Enumerable.Empty<Abbreviation>())
        {
            var (offset, text) = (term.Text.Start, term.Text.ToString());
            if (IsPlain(text) || CheckForeign((offset, text), isCell: true))
            {
                continue;
            }

            if (TermMarkup.Find(text) is var (within, name))
            {
                Error(TextRules.TermNotPlain, offset + within, term.Label ?? "", new Phrase(name));
            }
            else
            {
                CheckMarks([(offset, text)], 0);
            }
        }
    }

    // The usual ways to hide a comment.
    private static bool IsComment(LinkReferenceDefinition definition) => definition.Url is "#" or "<>" or "" || definition.Label is "//" or "comment";

    private bool Warn(LinePattern pattern, (int Offset, string Text) line)
    {
        if (pattern.Find(line.Text) is not var (offset, quote))
        {
            return false;
        }

        Warn(pattern.Rule, line.Offset + offset, quote);
        return true;
    }

    private void Warn(Rule rule, int offset, params object[] arguments) => _warnings.Add(rule, _source.LocationAt(_start + offset), arguments);

    private void Error(Rule rule, int offset, params object[] arguments) => _errors.Add(rule, _source.LocationAt(_start + offset), arguments);

    [GeneratedRegex(@"^\[[ xX]\](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TaskBox { get; }

    private static readonly Regex TexMath = new(@"\\\([^\n()]*([\\_=]|[A-Za-z0-9]\^)[^\n()]*\\\)|\\\[[^\n\[\]]*([\\_=]|[A-Za-z0-9]\^)[^\n\[\]]*\\\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
