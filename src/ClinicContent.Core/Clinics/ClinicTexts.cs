using System.Text;

namespace ClinicContent;

/// <summary>The texts and link targets of a clinic in one language, ready to be written: UTF-8, cleaned, addresses encoded.</summary>
internal sealed class ClinicTexts
{
    private readonly string _clinic;
    private readonly string _language;
    private readonly byte[]?[] _values;
    private readonly byte[]?[] _pageValues;
    private readonly byte[]?[] _links;
    private object? _rendered;

    private ClinicTexts()
    {
        (_clinic, _language) = ("", "");
        _values = new byte[]?[ClinicField.Values.Length];
        _pageValues = _values;
        _links = new byte[]?[ClinicField.Links.Length];
    }

    private ClinicTexts(ClinicProfile profile, string language, byte[]?[] links, PhoneNumber?[] phones, Func<ClinicField, string?> text)
        : this()
    {
        (_clinic, _language, _links) = (profile.Name, language, links);
        _pageValues = new byte[]?[_values.Length];
        Image = string.IsNullOrEmpty(profile.ImageUrl) ? null : new(SafeAddress.Encode(profile.ImageUrl), PlainText.Clean(text(ClinicField.ImageAlt) ?? text(ClinicField.Name) ?? ""));
        foreach (var field in ClinicField.Values)
        {
            var phone = phones[field.Index];
            if ((field.Kind == ClinicFieldKind.Phone ? phone?.Text : text(field)) is { } value)
            {
                var clean = PlainText.Clean(value);
                if (clean.Length == 0 && field.Kind != ClinicFieldKind.Sentences)
                {
                    continue;
                }

                _values[field.Value] = Encoding.UTF8.GetBytes(clean);
                clean = field.Kind == ClinicFieldKind.Phone ? phone!.PageText : clean;
                _pageValues[field.Value] = Encoding.UTF8.GetBytes(clean);
                Has |= field.Flag;
            }
        }
    }

    /// <summary>The clinic's picture; null when it has none.</summary>
    public ArticleImage? Image { get; }

    /// <summary>No clinic: for articles that hold no value of one.</summary>
    public static ClinicTexts None { get; } = new();

    /// <summary>A slot in which rendering keeps its results for these texts.</summary>
    public ref object? Rendered => ref _rendered;

    /// <summary>The values that the clinic has in this language.</summary>
    public ClinicValues Has { get; }

    public static ClinicTexts[] Prepare(ClinicProfile profile)
    {
        if (profile.Validate() is { Count: > 0 } errors)
        {
            throw new ClinicProfileException(string.Join(' ', errors));
        }

        var phones = new PhoneNumber?[ClinicField.All.Length];
        foreach (var field in ClinicField.All)
        {
            phones[field.Index] = field.Kind == ClinicFieldKind.Phone && !string.IsNullOrWhiteSpace(profile[field]) ? PhoneNumber.Parse(profile[field]!, out _) : null;
        }

        var links = new byte[]?[ClinicField.Links.Length];
        foreach (var field in ClinicField.Links)
        {
            links[field.Link] = field.Kind != ClinicFieldKind.Phone ? Page(profile[field])
                : phones[field.Index] is { } phone ? Encoding.UTF8.GetBytes(phone.Address)
                : null;
        }

        // The first is the profile's own; the last, for a language that the profile does not cover, has only what no language changes.
        var languages = profile.TranslationLanguages();
        var texts = new ClinicTexts[languages.Count + 2];
        texts[0] = new(profile, profile.Language, links, phones, field => profile[field]);
        for (var i = 0; i < languages.Count; i++)
        {
            var translation = profile.Translations[languages[i]];
            texts[i + 1] = new(profile, languages[i], links, phones, field => (field.IsTranslated ? translation[field] : null) ?? InEveryLanguage(profile, field));
        }

        texts[^1] = new(profile, "", links, phones, field => InEveryLanguage(profile, field));
        return texts;
    }

    /// <summary>Chooses the texts for a language: those of an equal tag, else of the tag without its last parts, else of a tag that differs only by region.</summary>
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

    /// <summary>A value as text for formats that become pages elsewhere.</summary>
    public ReadOnlySpan<byte> PageValue(int value) => (uint)value < (uint)_pageValues.Length ? _pageValues[value] : throw NoSuchValue(value);

    /// <summary>Checks that the clinic meets a <see cref="ClinicCondition"/>.</summary>
    public bool Says(int condition) =>
        condition < ClinicCondition.FirstLink ? !Value(condition).IsEmpty
        : condition - ClinicCondition.FirstLink is var link && link < ClinicField.Links.Length ? !Link(link).IsEmpty
        : throw new ContentPackException($"There is no clinic condition {condition}. Build the pack again, or fetch it again.");

    public static ContentPackException NoSuchValue(int value) => new($"There is no clinic value {value}. Build the pack again, or fetch it again.");

    /// <summary>The address of a page or number of the clinic; empty when the clinic has none.</summary>
    public ReadOnlySpan<byte> Link(ReadOnlySpan<byte> name) => _links[LinkNamed(name)];

    /// <summary>The address for a <see cref="ClinicField.Link"/>; empty when the clinic has none.</summary>
    public ReadOnlySpan<byte> Link(int link) => _links[link];

    /// <summary>The <see cref="ClinicField.Link"/> that a document names.</summary>
    public static int LinkNamed(ReadOnlySpan<byte> name)
    {
        foreach (var field in ClinicField.Links)
        {
            if (Ascii.Equals(name, field.WrittenName))
            {
                return field.Link;
            }
        }

        throw new ContentPackException($"There is no clinic link '{DisplayText.Of(Encoding.UTF8.GetString(name))}'. Build the pack again, or fetch it again.");
    }

    /// <summary>Creates the exception for a clinic without a value that a text needs.</summary>
    public ClinicProfileException Lacks(ClinicValues needed, string what, string language) =>
        new(ReferenceEquals(this, None)
            ? $"{what} needs {ClinicValueNames.Of(needed)}, and its content pack names no clinic: give a ClinicProfile."
            : $"{what} needs {ClinicValueNames.Of(needed & ~Has)}, which the profile of the clinic '{DisplayText.Of(_clinic)}' lacks in the language '{language}': set it{ClinicValueNames.EmptyHint(needed & ~Has)}.");

    // A name is the same where no other is given, and what is left unsaid needs no translation.
    private static string? InEveryLanguage(ClinicProfile profile, ClinicField field) =>
        !field.IsTranslated || field == ClinicField.Name ? profile[field]
        : field.Kind == ClinicFieldKind.Sentences && profile[field] is { } sentences && PlainText.Clean(sentences).Length == 0 ? ""
        : null;

    private static byte[]? Page(string? url) => string.IsNullOrEmpty(url) ? null : Encoding.UTF8.GetBytes(SafeAddress.Encode(url));
}
