using System.Text;

namespace ClinicContent;

/// <summary>
/// Reads the profile of the clinic that a pack names: each text as its length plus one and its UTF-8, or a zero where it lacks. It is no JSON, so
/// that a program which renders an article for that clinic needs no parser: it would take a third of the time to the first byte.
/// </summary>
internal ref struct ClinicReader(PackBytes bytes, PackReference place)
{
    private readonly ReadOnlySpan<byte> _record = bytes.Slice(place);
    private int _position;

    public ClinicProfile Read() => new()
    {
        Name = Text() ?? throw Damaged("The clinic has no name"),
        Language = Text() ?? throw Damaged("The clinic has no language"),
        Phone = Text(),
        Clinicians = Text(),
        Treatment = Text(),
        Locations = Text(),
        Insurance = Text(),
        Invitation = Text(),
        AppointmentsUrl = Text(),
        InsuranceUrl = Text(),
        WebsiteUrl = Text(),
        Translations = ReadTranslations(),
    };

    private Dictionary<string, ClinicTranslation> ReadTranslations()
    {
        var translations = new Dictionary<string, ClinicTranslation>();
        while (_position < _record.Length)
        {
            translations[Text() ?? throw Damaged("A translation has no language")] = new ClinicTranslation
            {
                Name = Text(),
                Clinicians = Text(),
                Treatment = Text(),
                Locations = Text(),
                Insurance = Text(),
                Invitation = Text(),
            };
        }

        return translations;
    }

    private string? Text()
    {
        if (!Leb128.TryRead(_record, ref _position, out var number))
        {
            throw Damaged("A number is damaged");
        }

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

    private readonly ContentPackException Damaged(string what) => new(what, place.Offset + _position);
}
