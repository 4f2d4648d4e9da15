using System.Collections.Immutable;
using System.Text;

namespace ClinicContent;

/// <summary>
/// Reads the profile of the clinic that a pack names: the number of fields, that of translated fields, then each text as its length plus one and its
/// UTF-8, or a zero where it lacks, in the order of <see cref="ClinicField.All"/>; then each translation, its language first. It is no JSON, so
/// that a program which renders an article for that clinic needs no parser: it would take a third of the time to the first byte.
/// </summary>
internal ref struct ClinicReader(PackBytes bytes, PackReference reference)
{
    private readonly ReadOnlySpan<byte> _record = bytes.Slice(reference);
    private int _position;

    public ClinicProfile Read()
    {
        var (count, translated) = (Number(), Number());
        var texts = Texts(ClinicField.All, count);
        if (texts[ClinicField.Name] is null || texts[ClinicField.Language] is null)
        {
            throw Damaged("The clinic has no name or no language");
        }

        var translations = new Dictionary<string, ClinicTranslation>();
        while (_position < _record.Length)
        {
            translations[Text() ?? throw Damaged("A translation has no language")] = new(Texts(ClinicField.Translated, translated));
        }

        return new(texts, translations);
    }

    // A pack of an older library has fewer fields, one of a newer library more.
    private ClinicTextFields Texts(ImmutableArray<ClinicField> fields, int count)
    {
        var texts = new ClinicTextFields();
        for (var i = 0; i < count; i++)
        {
            var text = Text();
            if (i < fields.Length)
            {
                texts[fields[i]] = text;
            }
        }

        return texts;
    }

    private int Number() => Leb128.TryRead(_record, ref _position, out var number) ? number : throw Damaged("A number is damaged");

    private string? Text()
    {
        var number = Number();
        if (number == 0)
        {
            return null;
        }

        var length = number - 1;
        if (length > _record.Length - _position)
        {
            throw Damaged($"A text of {length} bytes is cut short");
        }

        _position += length;
        return Encoding.UTF8.GetString(_record.Slice(_position - length, length));
    }

    private readonly ContentPackException Damaged(string what) => new(what, reference.Offset + _position);
}
