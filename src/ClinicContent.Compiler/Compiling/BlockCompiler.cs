using System.Globalization;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Writes the blocks of a section.</summary>
internal sealed class BlockCompiler
{
    /// <summary>The depth at which containers must stop nesting: a block and an inline node each open up to two more.</summary>
    public const int Deepest = PackFormat.MaxNesting - 4;

    private readonly Body _body;
    private readonly DocumentWriter _output;
    private readonly InlineCompiler _inlines;
    private readonly ImageCompiler _images;
    private readonly TableCompiler _tables;
    private bool _inItem; // whether a paragraph is a part of a list item, which cites as a whole

    public BlockCompiler(Body body, DocumentWriter output)
    {
        (_body, _output) = (body, output);
        _inlines = new InlineCompiler(body, output, []);
        _images = new ImageCompiler(body, output);
        _tables = new TableCompiler(body, output, _inlines);
    }

    public void Write(Block block) => Write(block, tight: false);

    private void Write(Block block, bool tight, bool conditionKnown = false)
    {
        if (_output.Depth >= Deepest)
        {
            _body.Report(StructureRules.TooDeep, block);
            return;
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, tight, conditionKnown);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case AlertBlock callout:
                WriteCallout(callout);
                break;
            case QuoteBlock quote:
                WriteQuote(quote);
                break;
            case Markdig.Extensions.Tables.Table table:
                _tables.Write(table);
                break;
            case ThematicBreakBlock:
                _output.ThematicBreak();
                break;
            case HeadingBlock:
                _body.Report(StructureRules.NestedHeading, block);
                break;
            case CodeBlock:
                _body.Report(StructureRules.CodeBlock, block);
                break;
            case HtmlBlock:
                var html = _body.TextOf(block.Span).Trim();
                _body.Report(TextRules.RawHtml, block, html[..(html.IndexOf('\n') is var end and >= 0 ? end : html.Length)].ToString());
                break;
            case LinkReferenceDefinitionGroup:
                break;
            default:
                _body.Report(StructureRules.UnsupportedBlock, block, block.GetType().Name);
                break;
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph, bool tight, bool conditionKnown)
    {
        if (paragraph.Inline?.FirstChild is null || _images.TryWrite(paragraph))
        {
            return;
        }

        if (!_inItem)
        {
            _body.BeginBlock(paragraph);
        }

        var condition = conditionKnown ? null : BeginOptional(paragraph);
        _output.Begin(NodeKind.Paragraph, tight ? NodeFlags.Tight : NodeFlags.None);
        _inlines.Write(paragraph.Inline, isConditional: conditionKnown || condition is not null);
        _output.End();
        EndOptional(condition);
    }

    // The condition that a paragraph begins with, and the block that is left out unless it is met.
    private int? BeginOptional(ParagraphBlock paragraph)
    {
        var text = _body.TextOf(paragraph.Span);
        if (!text.StartsWith("{{?") || text.IndexOf("}}") is not (> 0 and var end))
        {
            return null;
        }

        var written = text[..(end + 2)].ToString();
        if (_body.OpenCallouts > 0)
        {
            _body.Report(TextRules.ClinicValueInCallout, paragraph, written);
            return null;
        }

        if (ClinicNames.Conditions.FirstOrDefault(condition => condition.Written == written) is not { Written: { } } known)
        {
            var names = ClinicNames.Conditions.Select(condition => condition.Written).ToList();
            _body.Report(TextRules.UnknownCondition, paragraph, written, SuggestionPhrase.For(written, names), Phrase.List(names));
            known.Condition = 0; // after an error nothing is written to a pack
        }

        // A table directly below is in the paragraph's place, too, and no part of its text.
        if (InlineText.Of(paragraph.Inline!) is var shown && shown.IndexOf("}}", StringComparison.Ordinal) is >= 0 and var close && IsWithoutText(shown.AsSpan(close + 2)))
        {
            _body.Report(TextRules.ConditionAlone, paragraph, written);
        }

        _output.BeginOptional(known.Condition);
        return known.Condition;
    }

    private static bool IsWithoutText(ReadOnlySpan<char> text)
    {
        foreach (var c in CitationMark.Without(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private void EndOptional(int? condition)
    {
        if (condition is not null)
        {
            _output.End();
        }
    }

    private void WriteList(ListBlock list)
    {
        if (list.IsOrdered)
        {
            _output.Begin(NodeKind.OrderedList, int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1);
        }
        else
        {
            _output.Begin(NodeKind.BulletList);
        }

        var always = false; // whether an item stands for every clinic
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var condition = item.FirstOrDefault() is ParagraphBlock first ? BeginOptional(first) : null;
            always |= condition is null;
            var citations = _body.Citations.Count;
            _output.Begin(NodeKind.ListItem);
            _body.BeginBlock(item);
            WriteWithin(item, "list item", tight: !list.IsLoose, conditionKnown: condition is not null, inItem: true);
            _output.End();
            EndOptional(condition);
            if (_body.LinesCite && _body.Citations.Count == citations)
            {
                _body.Report(HelpRules.LineWithoutSource, item);
            }

            if (condition is null && item is [ParagraphBlock only] && IsSentencesAlone(_body.TextOf(only.Span)))
            {
                _body.Report(StructureRules.ItemOfClinic, item, _body.TextOf(only.Span).ToString());
            }
        }

        if (!always)
        {
            _body.Report(StructureRules.OptionalList, list);
        }

        _output.End();
    }

    private static bool IsSentencesAlone(ReadOnlySpan<char> text) =>
        ClinicNames.Values.IndexOf(text.Trim().ToString()) is >= 0 and var value && ClinicField.Values[value].Kind == ClinicFieldKind.Sentences;

    private void WriteCallout(AlertBlock callout)
    {
        CalloutKind? kind = callout.Kind.ToString().ToUpperInvariant() switch
        {
            "EMERGENCY" => CalloutKind.Emergency,
            "URGENT" => CalloutKind.Urgent,
            "SELFCARE" => CalloutKind.SelfCare,
            "NOTE" => CalloutKind.Note,
            _ => null,
        };
        if (kind is null)
        {
            _body.Report(StructureRules.UnknownCallout, callout, $"[!{callout.Kind}]");
        }

        // The parser also finds the mark below other text of a quote, and takes that text for the callout's.
        var text = _body.TextOf(callout.Span);
        if (text.IndexOf("[!") is > 0 and var mark && !text[..mark].Trim("> \t\n").IsEmpty)
        {
            _body.ReportAt(StructureRules.JoinedCallout, _body.OffsetOf(callout.Span.Start + mark), $"[!{callout.Kind}]");
        }

        _output.Begin(NodeKind.Callout, (int)(kind ?? CalloutKind.Note));
        _body.OpenCallouts++;
        WriteWithin(callout, "callout", inItem: false);
        _body.OpenCallouts--;
        _output.End();
    }

    private void WriteQuote(QuoteBlock quote)
    {
        // A callout whose first line is not as it must be is read as a quote.
        if (quote.FirstOrDefault() is ParagraphBlock paragraph && _body.TextOf(paragraph.Span).StartsWith("[!"))
        {
            var text = _body.TextOf(paragraph.Span);
            _body.Report(StructureRules.UnknownCallout, quote, text[..(text.IndexOf('\n') is var end and >= 0 ? end : text.Length)].ToString());
        }

        if (quote.Count > 0 && quote.All(_body.IsOptional))
        {
            _body.Report(StructureRules.OptionalPart, quote, "quote");
        }

        _output.Begin(NodeKind.Quote);
        WriteWithin(quote, "quote", inItem: false);
        _output.End();
    }

    private void WriteWithin(ContainerBlock container, string name, bool inItem, bool tight = false, bool conditionKnown = false)
    {
        var around = _inItem;
        _inItem = inItem;
        WriteChildren(container, name, tight, conditionKnown);
        _inItem = around;
    }

    private void WriteChildren(ContainerBlock container, string name, bool tight, bool conditionKnown)
    {
        if (!container.Any(child => child is not (ParagraphBlock { Inline: null or { FirstChild: null } } or LinkReferenceDefinitionGroup)))
        {
            _body.Report(StructureRules.EmptyBlock, container, name);
        }

        foreach (var child in container)
        {
            Write(child, tight, conditionKnown && child == container[0]);
        }
    }
}
