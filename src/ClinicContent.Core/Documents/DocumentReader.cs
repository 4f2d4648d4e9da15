using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>
/// Walks a document forward, node by node, where it lies in the pack: no tree is built and nothing is allocated.
/// A container is met twice, at its start and, with <see cref="IsEnd"/>, at its end. Whatever the bytes, a walk ends and stays
/// within them, else it throws <see cref="ContentPackException"/>; that the containers nest is checked once, by
/// <see cref="DocumentCheck"/>, when a section is first rendered.
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

    /// <summary>The number that goes with the node, as <see cref="NodeKind"/> lists.</summary>
    public readonly int Number => _number;

    /// <summary>The first text that goes with the node.</summary>
    public readonly ReadOnlySpan<byte> Text => _text;

    /// <summary>The second text that goes with the node.</summary>
    public readonly ReadOnlySpan<byte> SecondText => _secondText;

    /// <summary>Where the node begins in the document. A reader of what follows from there, once read, stands on the same node.</summary>
    public readonly int Start => _start;

    /// <summary>Where what follows the node's own number and texts begins: the nodes within a container, or the next node.</summary>
    public readonly int Next => _position;

    /// <summary>How many containers are open, the current one included at its start; known as long as only <see cref="Read"/> is used.</summary>
    public readonly int Depth => _depth;

    /// <summary>Whether other nodes, and an end, follow within the node.</summary>
    public readonly bool IsContainer =>
        Kind is not (NodeKind.Text or NodeKind.Code or NodeKind.LineBreak or NodeKind.ThematicBreak or NodeKind.ClinicValue or NodeKind.Citation or NodeKind.Image);

    /// <summary>The kind of the next node, or 0 when that is an end.</summary>
    public readonly NodeKind NextKind =>
        _position < _document.Length && ((NodeFlags)_document[_position] & NodeFlags.End) == 0
            ? (NodeKind)(_document[_position] & ~(byte)NodeFlags.All)
            : 0;

    /// <summary>A reader that stands on the node that begins at an offset of a document.</summary>
    public static DocumentReader At(ReadOnlySpan<byte> document, int offset)
    {
        var reader = new DocumentReader(document) { _position = offset };
        reader.Read();
        return reader;
    }

    /// <summary>Goes to the next node and reads all that goes with it; false at the end of the document.</summary>
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

    /// <summary>Goes from the start of a container to its end, so that the next node is the one behind it.</summary>
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

    /// <summary>What to throw when the document is damaged where the reader stands.</summary>
    public readonly ContentPackException Damaged(string what) =>
        new($"{what} (at byte {_position} of a document). Build the pack again, or fetch it again.");
}
