using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes a document for <see cref="DocumentReader"/>. Neighboring texts become one.</summary>
internal sealed class DocumentWriter
{
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<(NodeKind Kind, NodeFlags Flags)> _open = []; // the flags are repeated at the end
    private readonly Stack<int> _conditions = []; // of the optional blocks that are open

    /// <summary>The clinic values written so far that a clinic must have. Values under a condition that names them are left out.</summary>
    public ClinicValues Values { get; private set; }

    /// <summary>The number of open containers.</summary>
    public int Depth => _open.Count;

    public void Text(string text) => _text.Append(text);

    public void Code(string text)
    {
        FlushText();
        WriteText(NodeKind.Code, text);
    }

    /// <summary>Writes nodes of another document.</summary>
    public void Nodes(ReadOnlySpan<byte> nodes)
    {
        FlushText();
        _bytes.AddRange(nodes);
    }

    public void LineBreak() => Leaf(NodeKind.LineBreak);

    public void ThematicBreak() => Leaf(NodeKind.ThematicBreak);

    public void Value(ClinicField field)
    {
        Leaf(NodeKind.ClinicValue);
        Leb128.Write(_bytes, field.Value);
        Values |= _conditions.Contains(ClinicCondition.OfValue(field)) ? ClinicValues.None : field.Flag;
    }

    /// <summary>Writes a citation of a source of the article by the current block.</summary>
    public void Citation(int source)
    {
        Leaf(NodeKind.Citation);
        Leb128.Write(_bytes, source);
    }

    public void Image(string address, string alternative)
    {
        Leaf(NodeKind.Image);
        WriteString(address);
        WriteString(alternative);
    }

    /// <summary>Begins a container that has neither number nor text.</summary>
    public void Begin(NodeKind kind, NodeFlags flags = NodeFlags.None)
    {
        FlushText();
        _bytes.Add((byte)((byte)kind | (byte)flags));
        _open.Push((kind, flags));
    }

    /// <summary>Begins an ordered list (number of its first item), a callout, table, row or cell.</summary>
    public void Begin(NodeKind kind, int number)
    {
        Begin(kind);
        Leb128.Write(_bytes, number);
    }

    /// <summary>Begins a block that is left out when the clinic does not meet a <see cref="ClinicCondition"/>.</summary>
    public void BeginOptional(int condition)
    {
        Begin(NodeKind.Optional, condition);
        _conditions.Push(condition);
    }

    public void BeginHeading(int level, string id)
    {
        Begin(NodeKind.Heading, level);
        WriteString(id);
    }

    public void BeginLink(LinkKind kind, string target, string section = "")
    {
        Begin(NodeKind.Link, (int)kind);
        WriteString(target);
        WriteString(section);
    }

    public void End()
    {
        FlushText();
        var (kind, flags) = _open.Pop();
        if (kind == NodeKind.Optional)
        {
            _conditions.Pop();
        }

        _bytes.Add((byte)((byte)kind | (byte)(flags | NodeFlags.End)));
    }

    public byte[] ToArray()
    {
        FlushText();
        return _open.Count == 0 ? [.. _bytes] : throw new InvalidOperationException($"The document ends within a {_open.Peek().Kind}.");
    }

    private void Leaf(NodeKind kind)
    {
        FlushText();
        _bytes.Add((byte)kind);
    }

    private void FlushText()
    {
        if (_text.Length > 0)
        {
            WriteText(NodeKind.Text, _text.ToString());
            _text.Clear();
        }
    }

    private void WriteText(NodeKind kind, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        _bytes.Add((byte)kind);
        Leb128.Write(_bytes, utf8.Length);
        _bytes.AddRange(utf8);
    }

    private void WriteString(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Leb128.Write(_bytes, utf8.Length);
        _bytes.AddRange(utf8);
    }
}
