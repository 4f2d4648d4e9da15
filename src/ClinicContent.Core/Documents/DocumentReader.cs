using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>
/// Walks a document forward, node by node, where it lies in the pack: no tree is built and nothing is allocated.
/// A container is met twice, at its start and, with <see cref="IsEnd"/>, at its end. Whatever the bytes, a walk ends,
/// stays within them, nests correctly and is at most <see cref="PackFormat.MaxNesting"/> deep; else it throws
/// <see cref="ContentPackException"/>.
/// </summary>
internal ref struct DocumentReader(ReadOnlySpan<byte> document)
{
    private readonly ReadOnlySpan<byte> _document = document;
    private OpenNodes _open;
    private int _depth;
    private int _position;

    public NodeKind Kind { get; private set; }

    public NodeFlags Flags { get; private set; }

    public readonly bool IsEnd => (Flags & NodeFlags.End) != 0;

    /// <summary>The number that goes with the node, as <see cref="NodeKind"/> lists.</summary>
    public int Number { get; private set; }

    /// <summary>The first text that goes with the node.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>The second text that goes with the node.</summary>
    public ReadOnlySpan<byte> SecondText { get; private set; }

    /// <summary>Where the node begins in the document. A reader of what follows from there, once read, stands on the same node.</summary>
    public int Start { get; private set; }

    /// <summary>How many containers are open, the current one included at its start.</summary>
    public readonly int Depth => _depth;

    /// <summary>The kind of the next node, or 0 when that is an end.</summary>
    public readonly NodeKind NextKind =>
        _position < _document.Length && ((NodeFlags)_document[_position] & NodeFlags.End) == 0
            ? (NodeKind)(_document[_position] & ~(byte)NodeFlags.All)
            : 0;

    /// <summary>Goes to the next node; false at the end of the document.</summary>
    public bool Read()
    {
        if (_position == _document.Length)
        {
            return _depth == 0 ? false : throw Damaged($"The document ends within a {(NodeKind)_open[_depth - 1]}");
        }

        Start = _position;
        var first = _document[_position++];
        Flags = (NodeFlags)first & NodeFlags.All;
        Kind = (NodeKind)(first & ~(byte)NodeFlags.All);
        if (IsEnd)
        {
            if (_depth == 0 || _open[--_depth] != (byte)Kind)
            {
                throw Damaged($"The end of a {Kind} has no beginning");
            }

            return true;
        }

        switch (Kind)
        {
            case NodeKind.Text or NodeKind.Code:
                Text = ReadText();
                return true;
            case NodeKind.LineBreak or NodeKind.ThematicBreak:
                return true;
            case NodeKind.ClinicValue:
                Number = ReadNumber();
                return true;
            case NodeKind.Image:
                Text = ReadText();
                SecondText = ReadText();
                return true;
            case NodeKind.Paragraph or NodeKind.BulletList or NodeKind.ListItem or NodeKind.Quote or NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term:
                break;
            case NodeKind.OrderedList or NodeKind.Callout or NodeKind.Table or NodeKind.TableRow or NodeKind.TableCell:
                Number = ReadNumber();
                break;
            case NodeKind.Heading:
                Number = ReadNumber();
                Text = ReadText();
                break;
            case NodeKind.Link:
                Number = ReadNumber();
                Text = ReadText();
                SecondText = ReadText();
                break;
            default:
                throw Damaged($"There is no node of kind {(byte)Kind}");
        }

        if (_depth == PackFormat.MaxNesting)
        {
            throw Damaged($"The document nests more than {PackFormat.MaxNesting} deep");
        }

        _open[_depth++] = (byte)Kind;
        return true;
    }

    private ReadOnlySpan<byte> ReadText()
    {
        var length = ReadNumber();
        if (length > _document.Length - _position)
        {
            throw Damaged($"A text of {length} bytes runs beyond the document");
        }

        var text = _document.Slice(_position, length);
        _position += length;
        return text;
    }

    private int ReadNumber() =>
        Leb128.TryRead(_document, ref _position, out var value) ? value : throw Damaged("A number is damaged");

    private readonly ContentPackException Damaged(string what) =>
        new($"{what} (at byte {_position} of a document). Build the pack again, or fetch it again.");

    [InlineArray(PackFormat.MaxNesting)]
    private struct OpenNodes
    {
        private byte _first;
    }
}
