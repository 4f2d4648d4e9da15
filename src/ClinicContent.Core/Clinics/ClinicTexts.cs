using System.Text;

namespace ClinicContent;

/// <summary>The texts and link targets of a clinic in one language, ready to be written: UTF-8, cleaned, addresses encoded.</summary>
internal sealed class ClinicTexts
{
    public const int ValueCount = (int)ClinicValue.Invitation + 1;
    public const int LinkCount = (int)ClinicLink.Website + 1;

    private readonly string _clinic;
    private readonly string _language;
    private readonly byte[]?[] _values;
    private readonly byte[]?[] _pageValues;
    private readonly byte[]?[] _links;

    private ClinicTexts()
    {
        (_clinic, _language) = ("", "");
        _values = new byte[]?[ValueCount];
        _pageValues = _values;
        _links = new byte[]?[LinkCount];
    }

    private ClinicTexts(ClinicProfile profile, string language, byte[]?[] links, PhoneNumber? phone, params string?[] values)
    {
        (_clinic, _language, _links) = (profile.Name, language, links);
        _values = new byte[]?[ValueCount];
        _pageValues = new byte[]?[ValueCount];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                var clean = PlainText.Clean(value);
                if (clean.Length == 0 && ((ClinicValues)(1 << i) & ClinicValues.Sentences) == 0)
                {
                    continue;
                }

                _values[i] = Encoding.UTF8.GetBytes(clean);
                clean = i == (int)ClinicValue.Phone ? phone!.PageText : clean;
                _pageValues[i] = Encoding.UTF8.GetBytes(clean);
                Has |= (ClinicValues)(1 << i);
            }
        }
    }

    /// <summary>No clinic: for articles that hold no value of one.</summary>
    public static ClinicTexts None { get; } = new();

    /// <summary>What rendering keeps of the texts from one time to the next.</summary>
    public object? Rendered { get; set; }

    /// <summary>The values that the clinic has in this language.</summary>
    public ClinicValues Has { get; }

    public static ClinicTexts[] Prepare(ClinicProfile profile)
    {
        if (profile.Validate() is { Count: > 0 } faults)
        {
            throw new ClinicProfileException(string.Join(' ', faults));
        }

        var phone = string.IsNullOrWhiteSpace(profile.Phone) ? null : PhoneNumber.Parse(profile.Phone, out _);
        byte[]?[] links =
        [
            phone is not null ? Encoding.UTF8.GetBytes(phone.Address) : null,
            Page(profile.AppointmentsUrl),
            Page(profile.InsuranceUrl),
            Page(profile.WebsiteUrl),
        ];

        // The first is the profile's own; the last, for a language that the profile does not cover, has only what no language changes. What is
        // left unsaid needs no translation.
        var (locations, insurance, treatment, invitation) = (Unsaid(profile.Locations), Unsaid(profile.Insurance), Unsaid(profile.Treatment), Unsaid(profile.Invitation));
        var languages = profile.TranslationLanguages();
        var texts = new ClinicTexts[languages.Count + 2];
        texts[0] = new(
            profile, profile.Language, links, phone, profile.Name, phone?.Text, profile.Clinicians, profile.Locations, profile.Insurance, profile.Treatment, profile.Invitation);
        for (var i = 0; i < languages.Count; i++)
        {
            var other = profile.Translations[languages[i]];
            texts[i + 1] = new(
                profile,
                languages[i],
                links,
                phone,
                other.Name ?? profile.Name,
                phone?.Text,
                other.Clinicians,
                other.Locations ?? locations,
                other.Insurance ?? insurance,
                other.Treatment ?? treatment,
                other.Invitation ?? invitation);
        }

        texts[^1] = new(profile, "", links, phone, profile.Name, phone?.Text, null, locations, insurance, treatment, invitation);
        return texts;
    }

    /// <summary>The texts for a language: an equal tag, else the tag without its last parts, else one that differs only by region.</summary>
    public static ClinicTexts Choose(ClinicTexts[] all, ReadOnlySpan<char> language)
    {
        foreach (var tag in LanguageTag.Chain(language))
        {
            foreach (var texts in all)
            {
                if (tag.Equals(texts._language, StringComparison.OrdinalIgnoreCase))
                {
                    return texts;
                }
            }
        }

        foreach (var texts in all)
        {
            if (LanguageTag.Primary(texts._language).Equals(LanguageTag.Primary(language), StringComparison.OrdinalIgnoreCase))
            {
                return texts;
            }
        }

        return all[^1];
    }

    /// <summary>A value as text; empty when the clinic has none.</summary>
    public ReadOnlySpan<byte> Value(int value) => (uint)value < (uint)_values.Length ? _values[value] : throw NoSuchValue(value);

    /// <summary>A value for what becomes a page elsewhere.</summary>
    public ReadOnlySpan<byte> PageValue(int value) => (uint)value < (uint)_pageValues.Length ? _pageValues[value] : throw NoSuchValue(value);

    /// <summary>Whether the clinic says what a <see cref="ClinicCondition"/> names.</summary>
    public bool Says(int condition) =>
        condition < ClinicCondition.FirstLink ? !Value(condition).IsEmpty
        : condition - ClinicCondition.FirstLink is var link && link < LinkCount ? !Link((ClinicLink)link).IsEmpty
        : throw new ContentPackException($"There is no clinic condition {condition}. Build the pack again, or fetch it again.");

    public static ContentPackException NoSuchValue(int value) => new($"There is no clinic value {value}. Build the pack again, or fetch it again.");

    /// <summary>The address of a page or number of the clinic; empty when the clinic has none.</summary>
    public ReadOnlySpan<byte> Link(ReadOnlySpan<byte> name) => _links[(int)LinkNamed(name)];

    /// <summary>The same for a page or number that is known.</summary>
    public ReadOnlySpan<byte> Link(ClinicLink link) => _links[(int)link];

    /// <summary>The page or number that a document names.</summary>
    public static ClinicLink LinkNamed(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("phone"u8) => ClinicLink.Phone,
        _ when name.SequenceEqual("appointments"u8) => ClinicLink.Appointments,
        _ when name.SequenceEqual("insurance"u8) => ClinicLink.Insurance,
        _ when name.SequenceEqual("website"u8) => ClinicLink.Website,
        _ => throw new ContentPackException($"There is no clinic link '{Shown.Text(Encoding.UTF8.GetString(name))}'. Build the pack again, or fetch it again."),
    };

    /// <summary>What to throw when the clinic lacks a value that a text needs.</summary>
    public ClinicProfileException Lacks(ClinicValues needed, string what, string language) =>
        new(ReferenceEquals(this, None)
            ? $"{what} needs {Shown.Values(needed)}, and its content pack names no clinic: give a ClinicProfile."
            : $"{what} needs {Shown.Values(needed & ~Has)}, which the profile of the clinic '{Shown.Text(_clinic)}' lacks in the language '{language}': set it{Shown.MayBeEmpty(needed & ~Has)}.");

    private static string? Unsaid(string? sentences) => sentences is not null && PlainText.Clean(sentences).Length == 0 ? "" : null;

    private static byte[]? Page(string? url) => string.IsNullOrEmpty(url) ? null : Encoding.UTF8.GetBytes(SafeAddress.Encode(url));
}
