using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>
/// Walks a document forward, node by node, in place in the pack: it builds no tree and allocates nothing. It meets a container twice, at
/// its start and, with <see cref="IsEnd"/>, at its end. With any bytes, a walk ends and stays within them, or throws
/// <see cref="ContentPackException"/>. <see cref="DocumentCheck"/> checks the nesting of containers once, when a section is first rendered.
/// </summary>
internal ref struct DocumentReader(ReadOnlySpan<byte> document)
{
    private readonly ReadOnlySpan<byte> _document = document;
    private ReadOnlySpan<byte> _text;
    private ReadOnlySpan<byte> _secondText;
    private int _position;
    private int _start;
    private int _number;
    private int _depth;
    private byte _token;

    public readonly NodeKind Kind => (NodeKind)(_token & ~(byte)NodeFlags.All);

    public readonly NodeFlags Flags => (NodeFlags)_token & NodeFlags.All;

    public readonly bool IsEnd => (_token & (byte)NodeFlags.End) != 0;

    /// <summary>The number of the node: see <see cref="NodeKind"/>.</summary>
    public readonly int Number => _number;

    /// <summary>The first text of the node.</summary>
    public readonly ReadOnlySpan<byte> Text => _text;

    /// <summary>The second text of the node.</summary>
    public readonly ReadOnlySpan<byte> SecondText => _secondText;

    /// <summary>The offset of the node in the document. A reader of the bytes from there on meets the same node with its first read.</summary>
    public readonly int Start => _start;

    /// <summary>The offset after the node's own number and texts: that of the first node within a container, or else of the next node.</summary>
    public readonly int Next => _position;

    /// <summary>The number of open containers, including the current one at its start. It is valid only as long as <see cref="Read"/> is the only method used.</summary>
    public readonly int Depth => _depth;

    /// <summary>True when other nodes, and an end, follow within the node.</summary>
    public readonly bool IsContainer =>
        Kind is not (NodeKind.Text or NodeKind.Code or NodeKind.LineBreak or NodeKind.ThematicBreak or NodeKind.ClinicValue or NodeKind.Citation or NodeKind.Image);

    /// <summary>The kind of the next node, or 0 when that is an end.</summary>
    public readonly NodeKind NextKind =>
        _position < _document.Length && ((NodeFlags)_document[_position] & NodeFlags.End) == 0
            ? (NodeKind)(_document[_position] & ~(byte)NodeFlags.All)
            : 0;

    /// <summary>Creates a reader at the node that begins at an offset of a document.</summary>
    public static DocumentReader At(ReadOnlySpan<byte> document, int offset)
    {
        var reader = new DocumentReader(document) { _position = offset };
        reader.Read();
        return reader;
    }

    /// <summary>Moves to the next node and reads its number and texts; false at the end of the document.</summary>
    public bool Read()
    {
        if ((uint)_position >= (uint)_document.Length)
        {
            return false;
        }

        _start = _position;
        _token = _document[_position++];
        if (IsEnd)
        {
            _depth--;
        }
        else
        {
            ReadRest();
            _depth += IsContainer ? 1 : 0;
        }

        return true;
    }

    /// <summary>Moves from the start of a container to its end, so that the next node is the one after it.</summary>
    public void Skip()
    {
        var depth = _depth - 1;
        while (_depth > depth && Read())
        {
        }
    }

    private void ReadRest()
    {
        switch (Kind)
        {
            case NodeKind.Text or NodeKind.Code:
                _text = ReadText();
                break;
            case NodeKind.Paragraph or NodeKind.BulletList or NodeKind.ListItem or NodeKind.Quote or NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term:
            case NodeKind.LineBreak or NodeKind.ThematicBreak:
                break;
            case NodeKind.ClinicValue or NodeKind.Citation or NodeKind.OrderedList or NodeKind.Callout or NodeKind.Optional or NodeKind.Table or NodeKind.TableRow or NodeKind.TableCell:
                _number = ReadNumber();
                break;
            case NodeKind.Link:
                _number = ReadNumber();
                _text = ReadText();
                _secondText = ReadText();
                break;
            case NodeKind.Heading:
                _number = ReadNumber();
                _text = ReadText();
                break;
            case NodeKind.Image:
                _text = ReadText();
                _secondText = ReadText();
                break;
            default:
                throw Damaged($"There is no node of kind {(byte)Kind}");
        }
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadNumber()
    {
        // Most numbers take one byte.
        if ((uint)_position < (uint)_document.Length && _document[_position] < 0x80)
        {
            return _document[_position++];
        }

        return Leb128.TryRead(_document, ref _position, out var value) ? value : throw Damaged("A number is damaged");
    }

    /// <summary>Creates the exception for a document that is damaged at the current position.</summary>
    public readonly ContentPackException Damaged(string what) =>
        new($"{what} (at byte {_position} of a document). Build the pack again, or fetch it again.");
}
