using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Finds the blocks of a section that cite their sources, in the order of their beginnings.</summary>
internal static class SectionBlocks
{
    /// <summary>Finds the blocks of a document: paragraphs, list items (with all of their own paragraphs) and table rows below the header.</summary>
    public static IReadOnlyList<SectionBlock> Of(ReadOnlySpan<byte> document)
    {
        var walk = new Walk();
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            walk.Visit(ref reader);
        }

        return walk.Blocks;
    }

    /// <summary>Finds the basis of each block.</summary>
    /// <param name="blocks">The blocks of a section.</param>
    /// <param name="cites">The check of the block at an index for a citation.</param>
    public static IReadOnlyList<EvidenceBasis> BasesOf(IReadOnlyList<SectionBlock> blocks, Func<int, bool> cites)
    {
        var bases = new EvidenceBasis[blocks.Count];
        for (var i = 0; i < bases.Length; i++)
        {
            // A lead-in stands before what it leads in to.
            bases[i] = cites(i) ? EvidenceBasis.Own
                : blocks[i].IsClinicAlone ? EvidenceBasis.Clinic
                : blocks[i].Leader >= 0 && bases[blocks[i].Leader] is EvidenceBasis.Own or EvidenceBasis.LeadIn ? EvidenceBasis.LeadIn
                : EvidenceBasis.None;
        }

        // From the end, as lists nest: what all lines of a list cite carries the words above it, too.
        var (leads, misses) = (new bool[bases.Length], new bool[bases.Length]);
        for (var i = bases.Length - 1; i >= 0; i--)
        {
            bases[i] = bases[i] == EvidenceBasis.None && leads[i] && !misses[i] ? EvidenceBasis.List : bases[i];
            if (blocks[i].Leader is >= 0 and var leader)
            {
                leads[leader] = true;
                misses[leader] |= bases[i] == EvidenceBasis.None;
            }
        }

        return bases;
    }

    private sealed class Walk
    {
        private readonly List<Block> _blocks = [];
        private readonly Stack<Block> _items = [];
        private readonly Stack<Level> _levels = new([new Level()]);
        private Block? _open;
        private int _callouts;
        private bool _header;

        public IReadOnlyList<SectionBlock> Blocks => [.. _blocks.Select(block => block.ToBlock())];

        public void Visit(ref DocumentReader reader)
        {
            switch (reader.Kind)
            {
                case NodeKind.Paragraph:
                    VisitParagraph(reader.IsEnd);
                    break;
                case NodeKind.ListItem when reader.IsEnd:
                    _items.Pop();
                    _levels.Pop();
                    break;
                case NodeKind.ListItem:
                    _items.Push(Begin(_callouts > 0 ? SectionBlockKind.CalloutLine : SectionBlockKind.ListItem, _levels.Peek().Leader));
                    _levels.Push(new Level { Previous = _items.Peek() });
                    break;
                case NodeKind.BulletList or NodeKind.OrderedList or NodeKind.Table:
                    VisitList(reader.IsEnd);
                    break;
                case NodeKind.TableRow:
                    _header = !reader.IsEnd && reader.Number != 0;
                    _open = reader.IsEnd || _header ? null : Begin(SectionBlockKind.TableRow, _levels.Peek().Leader);
                    break;
                case NodeKind.TableCell when !reader.IsEnd:
                    _open?.BeginCell();
                    break;
                case NodeKind.Quote or NodeKind.Callout:
                    VisitContainer(reader.Kind, reader.IsEnd);
                    break;
                case NodeKind.Heading:
                    _open = null;
                    _levels.Peek().Previous = null;
                    break;
                case NodeKind.Text or NodeKind.Code:
                    _open?.Text(reader.Text);
                    break;
                case NodeKind.LineBreak:
                    _open?.Text(" "u8);
                    break;
                case NodeKind.ClinicValue:
                    _open?.Value(reader.Number);
                    break;
                case NodeKind.Citation:
                    _open?.Cite(reader.Number);
                    break;
            }
        }

        // The paragraphs of a list item are parts of it.
        private void VisitParagraph(bool isEnd)
        {
            if (isEnd)
            {
                _open = null;
                return;
            }

            if (_items.TryPeek(out var item) && !_levels.Peek().IsContainer)
            {
                _open = item;
                item.BeginParagraph();
                _levels.Peek().Previous = item;
                return;
            }

            _open = Begin(_callouts > 0 ? SectionBlockKind.CalloutLine : SectionBlockKind.Paragraph, -1);
            _levels.Peek().Previous = _open;
        }

        private void VisitList(bool isEnd)
        {
            if (isEnd)
            {
                _levels.Pop();
                _levels.Peek().Previous = null;
                return;
            }

            var leader = _levels.Peek().Previous is { EndsInColon: true } previous ? previous.Index : -1;
            _levels.Push(new Level { Leader = leader });
        }

        private void VisitContainer(NodeKind kind, bool isEnd)
        {
            _callouts += kind != NodeKind.Callout ? 0 : isEnd ? -1 : 1;
            if (isEnd)
            {
                _levels.Pop();
                _levels.Peek().Previous = null;
            }
            else
            {
                _levels.Push(new Level { IsContainer = true });
            }
        }

        private Block Begin(SectionBlockKind kind, int leader)
        {
            var block = new Block(_blocks.Count, kind, leader);
            _blocks.Add(block);
            return block;
        }
    }

    // What stands side by side: a section, a callout, the items of a list, what is in one item.
    private sealed class Level
    {
        /// <summary>The paragraph directly before.</summary>
        public Block? Previous { get; set; }

        /// <summary>The block that leads in to a list or table.</summary>
        public int Leader { get; init; } = -1;

        /// <summary>True for a quote or callout, whose paragraphs are blocks of their own even within a list item.</summary>
        public bool IsContainer { get; init; }
    }

    private sealed class Block(int index, SectionBlockKind kind, int leader)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _sources = [];
        private bool _says;
        private bool _cell;
        private char _last;

        public int Index => index;

        // An item can have very many lists: its text is not gone through for each.
        public bool EndsInColon => _last == ':';

        public void Text(ReadOnlySpan<byte> utf8)
        {
            var text = Encoding.UTF8.GetString(utf8);
            _says |= text.Any(char.IsLetterOrDigit);
            Append(text);
        }

        public void Value(int value) => Append(value < ClinicNames.Values.Length ? ClinicNames.Values[value] : "");

        public void Cite(int source)
        {
            if (!_sources.Contains(source))
            {
                _sources.Add(source);
            }
        }

        public void BeginParagraph() => Append(_text.Length > 0 ? " " : "");

        public void BeginCell()
        {
            Append(_cell ? " | " : "");
            _cell = true;
        }

        private void Append(string text)
        {
            _last = text.AsSpan().TrimEnd() is { IsEmpty: false } shown ? shown[^1] : _last;
            _text.Append(text);
        }

        public SectionBlock ToBlock() => new(kind, PlainText.Clean(_text.ToString()), _sources, leader, !_says);
    }
}
