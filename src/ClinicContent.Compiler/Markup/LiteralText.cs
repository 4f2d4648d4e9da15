using System.Buffers;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>
/// A text in which only characters that readers will see stay: a filler replaces everything that Markdown reads (marks, code, addresses,
/// escaped characters). Any markup that is left is markup that Markdown did not read.
/// </summary>
internal sealed class LiteralText
{
    /// <summary>The filler for parts of a block: markers, indentation, and anything that is no text.</summary>
    public const char BlockFiller = '\u0001';

    /// <summary>The filler for a character within a line of text that Markdown reads.</summary>
    public const char InlineFiller = '\u0002';

    private static readonly SearchValues<char> OfCitations = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-@; ");

    private readonly string _source;
    private readonly int _start;
    private readonly char[] _text;

    private LiteralText(string source, int start)
    {
        (_source, _start) = (source, start);
        _text = new char[source.Length - start];
        for (var i = 0; i < _text.Length; i++)
        {
            _text[i] = source[start + i] == '\n' ? '\n' : BlockFiller;
        }
    }

    /// <param name="document">The syntax tree.</param>
    /// <param name="source">The file that it was parsed from.</param>
    /// <param name="start">The offset of the parsed text in the file.</param>
    public static LiteralText Of(MarkdownDocument document, string source, int start)
    {
        var text = new LiteralText(source, start);
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                text.Write(inlines);
                text.FillCitation(leaf);
            }
        }

        return text;
    }

    /// <summary>The lines of a block with the offset of each in the parsed text, without fillers and white space before them and behind.</summary>
    public IEnumerable<(int Offset, string Text)> Lines(Block block)
    {
        var (line, end) = (Clamp(block.Span.Start), Clamp(block.Span.End + 1));
        while (line < end)
        {
            var next = Array.IndexOf(_text, '\n', line, end - line) is var feed and >= 0 ? feed : end;
            var first = line;
            while (first < next && _text[first] is BlockFiller or ' ' or '\t')
            {
                first++;
            }

            var last = next;
            while (last > first && _text[last - 1] is BlockFiller or ' ' or '\t')
            {
                last--;
            }

            if (last > first)
            {
                yield return (first, new string(_text, first, last - first));
            }

            line = next + 1;
        }
    }

    private void Write(ContainerInline container)
    {
        var pending = new Stack<Inline>();
        Push(pending, container);
        while (pending.TryPop(out var inline))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Fill(inline);
                    Copy(literal);
                    break;
                case AbbreviationInline abbreviation:
                    Copy(Clamp(abbreviation.Span.Start), Clamp(abbreviation.Span.End + 1));
                    break;
                case DelimiterInline delimiter:
                    Copy(Clamp(delimiter.Span.Start), Clamp(delimiter.Span.Start + delimiter.ToLiteral().Length));
                    Push(pending, delimiter);
                    break;
                case LineBreakInline:
                    break;
                case HtmlEntityInline entity:
                    Fill(inline);
                    Copy(entity);
                    break;
                case ContainerInline inner:
                    Fill(inline);
                    Push(pending, inner);
                    break;
                default:
                    Fill(inline);
                    break;
            }
        }
    }

    // A citation at the end of a block is read by the compiler, and is no text either.
    private void FillCitation(LeafBlock leaf)
    {
        var (start, end) = (Clamp(leaf.Span.Start), Clamp(leaf.Span.End + 1));
        var text = _text.AsSpan(start, Math.Max(0, end - start)).TrimEnd([BlockFiller, ' ', '\t', '\n']);
        if (text is [.., ']'] && text[..^1].LastIndexOfAnyExcept(OfCitations) is var begin and >= 0 && text[begin..].StartsWith(CitationMark.Begin))
        {
            text[begin..].Fill(InlineFiller);
        }
    }

    private static void Push(Stack<Inline> pending, ContainerInline container)
    {
        for (var inline = container.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            pending.Push(inline);
        }
    }

    // The span of a literal can be wider than its content.
    private void Copy(LiteralInline literal)
    {
        var (start, end) = (Clamp(literal.Span.Start), Clamp(literal.Span.End + 1));
        if (_source.AsSpan(_start + start, Math.Max(0, end - start)).IndexOf(literal.Content.AsSpan()) is var within and >= 0)
        {
            start += within;
            Copy(start + (literal.IsFirstCharacterEscaped ? 1 : 0), start + literal.Content.Length);
        }
    }

    // A bullet or a space can be written as a reference. One to an ASCII character keeps a mark from being read.
    private void Copy(HtmlEntityInline entity)
    {
        var start = Clamp(entity.Span.Start);
        var text = entity.Transcoded.AsSpan();
        if (text.Length > 0 && !char.IsAscii(text[0]) && text[0] is not (InlineFiller or BlockFiller) && start + text.Length <= _text.Length)
        {
            text.CopyTo(_text.AsSpan(start));
        }
    }

    private void Copy(int start, int end)
    {
        if (end > start)
        {
            _source.CopyTo(_start + start, _text, start, end - start);
        }
    }

    private void Fill(Inline inline)
    {
        for (var i = Clamp(inline.Span.Start); i < Clamp(inline.Span.End + 1); i++)
        {
            _text[i] = _text[i] == '\n' ? '\n' : InlineFiller;
        }
    }

    private int Clamp(int offset) => Math.Clamp(offset, 0, _text.Length);
}
