using System.Text;

namespace ClinicContent;

/// <summary>Collects the sentences of <see cref="MetadataText"/> as plain text.</summary>
internal readonly struct PlainMetadataWriter : IMetadataWriter
{
    private readonly StringBuilder _text = new();

    public PlainMetadataWriter()
    {
    }

    public void Add(scoped ReadOnlySpan<byte> utf8) => _text.Append(Encoding.UTF8.GetString(utf8));

    public void Add(scoped ReadOnlySpan<char> text) => _text.Append(text);

    public void AddWord(InterfaceWord word, InterfaceWords words) => _text.Append(words[word]);

    public void AddDate(DateOnly date, InterfaceWords words)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];
        Add(text[..words.FormatDate(text, date)]);
    }

    public override string ToString() => _text.ToString();
}
