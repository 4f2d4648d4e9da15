using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>
/// The clinic in the words of its articles: its name, its phone number, and the claims that only the clinic itself can make. An article
/// never makes such a claim. It has a placeholder, which each rendering fills from the given profile, so that one clinic's claim never
/// appears as another's. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Texts are plain: every format shows all of their characters as text. White space is folded and characters that are
/// not text (control characters, and bidirectional embeddings, overrides and isolates, which would turn the text around them)
/// are left out.
/// </remarks>
public sealed record ClinicProfile
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly ClinicTextFields _fields;
    private ClinicTexts[]? _texts;

    /// <summary>Creates a profile. Set <see cref="Name"/> in its initializer.</summary>
    public ClinicProfile() => _fields = new() { [ClinicField.Language] = "en" };

    [SetsRequiredMembers]
    internal ClinicProfile(ClinicTextFields fields, IReadOnlyDictionary<string, ClinicTranslation> translations) =>
        (_fields, Translations, Name) = (fields, translations, fields[ClinicField.Name] ?? "");

    [SetsRequiredMembers]
    private ClinicProfile(ClinicProfile original) =>
        (_fields, Translations, Name) = (new(original._fields), original.Translations, original.Name);

    /// <summary>The clinic's name, such as "The Pain Center of Arizona".</summary>
    public required string Name
    {
        get => _fields[ClinicField.Name]!;
        init => _fields[ClinicField.Name] = value;
    }

    /// <summary>The language of the texts in this profile, as a BCP 47 tag.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language
    {
        get => _fields[ClinicField.Language]!;
        init => _fields[ClinicField.Language] = value;
    }

    /// <summary>
    /// The number that patients call: a North American number with its area code, such as 602-555-0100; a service code, such as 911; or any
    /// other number with <c>+</c> and its country code, such as +44 20 7946 0958. An extension may follow, such as "ext. 12". Letters stand
    /// for the digits of a telephone keypad (ITU-T E.161), and a word may be longer than the number. Readers then see the digits as well:
    /// 1-888-PAINCENTER (1-888-724-6236). <see cref="Validate"/> reports a number that cannot be dialed.
    /// </summary>
    public string? Phone
    {
        get => _fields[ClinicField.Phone];
        init => _fields[ClinicField.Phone] = value;
    }

    /// <summary>
    /// The address that dials <see cref="Phone"/> (RFC 3966), such as <c>tel:+18887246236</c>, <c>tel:+16025550100;ext=12</c> or
    /// <c>tel:911</c>; null when there is no number, or none that can be dialed.
    /// </summary>
    public string? PhoneUrl => Phone is not null ? PhoneNumber.Parse(Phone, out _)?.Address : null;

    /// <summary>The people who treat patients, as a plural phrase within a sentence, such as "board-certified pain management physicians".</summary>
    public string? Clinicians
    {
        get => _fields[ClinicField.Clinicians];
        init => _fields[ClinicField.Clinicians] = value;
    }

    /// <summary>The clinic's statement about the treatment it offers, in whole sentences; empty to make none.</summary>
    public string? Treatment
    {
        get => _fields[ClinicField.Treatment];
        init => _fields[ClinicField.Treatment] = value;
    }

    /// <summary>The clinic's offices, in a whole sentence; empty to name none.</summary>
    public string? Locations
    {
        get => _fields[ClinicField.Locations];
        init => _fields[ClinicField.Locations] = value;
    }

    /// <summary>The insurance that the clinic accepts, in a whole sentence; empty to name none.</summary>
    public string? Insurance
    {
        get => _fields[ClinicField.Insurance];
        init => _fields[ClinicField.Insurance] = value;
    }

    /// <summary>
    /// The clinic's invitation to patients, in whole sentences. Its hopes, promises and praise belong here, since no article makes them.
    /// Null or empty for no invitation.
    /// </summary>
    public string? Invitation
    {
        get => _fields[ClinicField.Invitation];
        init => _fields[ClinicField.Invitation] = value;
    }

    /// <summary>
    /// The page where patients make an appointment: an <c>https</c> or <c>http</c> address, or a path from the root of the site, such as
    /// <c>/appointments</c>. When it is null, links to that page become plain text.
    /// </summary>
    public string? AppointmentsUrl
    {
        get => _fields[ClinicField.AppointmentsUrl];
        init => _fields[ClinicField.AppointmentsUrl] = value;
    }

    /// <summary>The page about insurance, in the form of <see cref="AppointmentsUrl"/>. When it is null, links to that page become plain text.</summary>
    public string? InsuranceUrl
    {
        get => _fields[ClinicField.InsuranceUrl];
        init => _fields[ClinicField.InsuranceUrl] = value;
    }

    /// <summary>The clinic's home page, in the form of <see cref="AppointmentsUrl"/>. When it is null, links to that page become plain text.</summary>
    public string? WebsiteUrl
    {
        get => _fields[ClinicField.WebsiteUrl];
        init => _fields[ClinicField.WebsiteUrl] = value;
    }

    /// <summary>
    /// The picture that other sites show with a link to a page: an <c>https</c> address on a public host. Networks ask for JPEG, PNG or WebP of
    /// 1,200 by 630 pixels. Null for the symbol of the library.
    /// </summary>
    public string? ImageUrl
    {
        get => _fields[ClinicField.ImageUrl];
        init => _fields[ClinicField.ImageUrl] = value;
    }

    /// <summary>A few words for people who cannot see the picture of <see cref="ImageUrl"/>, which needs them, such as "The clinic's front door".</summary>
    public string? ImageAlt
    {
        get => _fields[ClinicField.ImageAlt];
        init => _fields[ClinicField.ImageAlt] = value;
    }

    /// <summary>
    /// The texts in other languages, by BCP 47 tag. An article that needs a text in a language without it cannot be rendered, because a
    /// rendering never mixes two languages.
    /// </summary>
    public IReadOnlyDictionary<string, ClinicTranslation> Translations
    {
        get;

        // Not null for a caller that respects the annotation; Validate tells of it otherwise.
        init => field = value is null ? null! : new ReadOnlyDictionary<string, ClinicTranslation>(new Dictionary<string, ClinicTranslation>(value));
    } = ReadOnlyDictionary<string, ClinicTranslation>.Empty;

    /// <summary>Reads a profile from JSON. The JSON is UTF-8 of at most 64 KiB, and its keys are the names of the properties here in camel case.</summary>
    /// <param name="utf8Json">The JSON text, with or without a byte order mark.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ClinicProfileException">The text is no JSON, or has an unknown, repeated or missing property; the message names it.</exception>
    public static ClinicProfile FromJson(ReadOnlySpan<byte> utf8Json) => ClinicProfileJson.Read(utf8Json);

    /// <summary>
    /// Creates a profile from the values of a configuration section. Their keys are the names of the properties here, in any case, such as
    /// <c>Name</c> or <c>Translations:es:Name</c>. A configuration binder cannot set the properties of an immutable object.
    /// </summary>
    /// <param name="path">The section's path, for error messages.</param>
    /// <param name="values">The values by their keys below that path, such as <c>section.AsEnumerable(makePathsRelative: true)</c>.</param>
    /// <returns>The profile, not validated.</returns>
    /// <exception cref="ClinicProfileException">A key is not known; the message names each with its path.</exception>
    public static ClinicProfile FromConfiguration(string path, IEnumerable<KeyValuePair<string, string?>> values)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(values);
        return ClinicConfiguration.Read(path, values);
    }

    /// <summary>Writes the profile as JSON that <see cref="FromJson"/> reads. The JSON is UTF-8, without properties that are null. Equal profiles give equal bytes.</summary>
    /// <returns>The JSON text.</returns>
    public byte[] ToJson() => ClinicProfileJson.Write(this);

    /// <summary>Lists all errors of the profile itself, such as a missing name, a number that cannot be dialed or an unsafe address.</summary>
    /// <returns>A sentence for each error, none when the profile can be used.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = Errors();
        var texts = new string[errors.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = errors[i].Text;
        }

        return Array.AsReadOnly(texts);
    }

    /// <summary>Compares with another profile: true when both have the same texts and translations.</summary>
    /// <param name="other">Another profile.</param>
    /// <returns>True when they are equal.</returns>
    public bool Equals(ClinicProfile? other) =>
        other is not null
        && _fields.Equals(other._fields)
        && Translations.Count == other.Translations.Count
        && Translations.All(pair => other.Translations.TryGetValue(pair.Key, out var translation) && Equals(pair.Value, translation));

    /// <inheritdoc/>
    public override int GetHashCode() => _fields.GetHashCode();

    /// <summary>The clinic's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal string? this[ClinicField field] => _fields[field];

    /// <summary>Finds all errors of the profile itself, each with the property that has it.</summary>
    internal List<ClinicProfileError> Errors()
    {
        List<ClinicProfileError> errors = [];
        if (!HasLetterOrDigit(PlainText.Clean(Name ?? "")))
        {
            errors.Add(new(nameof(Name), "The clinic profile has no Name: set it to the clinic's name."));
        }

        if (!LanguageTag.IsValid(Language ?? ""))
        {
            errors.Add(new(nameof(Language), $"Language '{DisplayText.Of(Language)}' is not a language tag: use one such as 'en' or 'es-MX'."));
        }

        foreach (var field in ClinicField.All)
        {
            switch (field.Kind)
            {
                case ClinicFieldKind.Phone:
                    AddPhoneError(errors, field.Property, _fields[field]);
                    break;
                case ClinicFieldKind.Page:
                    AddPageError(errors, field.Property, _fields[field]);
                    break;
                case ClinicFieldKind.Image:
                    AddImageErrors(errors, field.Property, _fields[field]);
                    break;
            }
        }

        AddTranslationErrors(errors);
        return errors;
    }

    /// <summary>
    /// Finds the texts that wait for something to fill them in, such as "Call {{clinic.phone}}" or "${phone}", and would be shown with their braces. They are an error of what an author or
    /// an administrator writes; a rendering shows every character. The profile has no other errors.
    /// </summary>
    internal List<ClinicProfileError> UnfilledTexts()
    {
        List<ClinicProfileError> errors = [];
        foreach (var field in ClinicField.All)
        {
            if (field.Kind is ClinicFieldKind.Phrase or ClinicFieldKind.Sentences)
            {
                AddBraceError(errors, field.Property, _fields[field]);
            }
        }

        foreach (var (language, translation) in Translations.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            foreach (var field in ClinicField.Translated)
            {
                AddBraceError(errors, field.Property, translation[field], language);
            }
        }

        return errors;
    }

    /// <summary>Finds the addresses of the clinic's pages that lead to a host without a public name. They are no error of a profile, since a site may be read within its network alone.</summary>
    internal List<(ClinicField Field, string Address, string Host)> PrivatePages()
    {
        List<(ClinicField Field, string Address, string Host)> pages = [];
        foreach (var field in ClinicField.Links)
        {
            if (field.Kind == ClinicFieldKind.Page && _fields[field] is { } address && SafeAddress.IsWeb(address) && PublicHost.FindPrivate(address) is { } host)
            {
                pages.Add((field, address, host));
            }
        }

        return pages;
    }

    /// <summary>The languages of <see cref="Translations"/>, sorted.</summary>
    internal List<string> TranslationLanguages()
    {
        var languages = new List<string>(Translations.Keys);
        languages.Sort(StringComparer.Ordinal);
        return languages;
    }

    private static bool HasLetterOrDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddPhoneError(List<ClinicProfileError> errors, string name, string? phone)
    {
        if (!string.IsNullOrWhiteSpace(phone) && PhoneNumber.Parse(phone, out var error) is null)
        {
            errors.Add(new(name, $"{name} '{DisplayText.Of(phone)}' cannot be dialled: {error}."));
        }
    }

    private static void AddPageError(List<ClinicProfileError> errors, string name, string? url)
    {
        if (!string.IsNullOrEmpty(url) && !SafeAddress.IsClinicPage(url))
        {
            errors.Add(new(name, $"{name} '{DisplayText.Of(url)}' is not a web address: use one that begins with 'https://', 'http://' or '/'."));
        }
    }

    private static void AddBraceError(List<ClinicProfileError> errors, string name, string? text, string? language = null)
    {
        if (text?.IndexOfAny(Braces) is >= 0 and var start)
        {
            var end = text.LastIndexOfAny(Braces) + 1;
            var where = language is null ? name : $"{name} in '{DisplayText.Of(language)}' of {nameof(Translations)}";
            errors.Add(new(language is null ? name : nameof(Translations), $"{where} has '{DisplayText.Of(text[start..end])}', and nothing fills in the texts of a clinic: write the value itself, such as the number 602-555-0100, without braces.", language));
        }
    }

    private void AddImageErrors(List<ClinicProfileError> errors, string name, string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return;
        }

        if (!ArticleImage.IsAddress(url))
        {
            errors.Add(new(name, $"{name} '{DisplayText.Of(url)}' is not the address of a picture on a public host: use one that begins with 'https://'."));
        }

        if (string.IsNullOrWhiteSpace(ImageAlt))
        {
            errors.Add(new(nameof(ImageAlt), $"The clinic profile has an {name} and no {nameof(ImageAlt)}: set it to a few words for people who cannot see the picture."));
        }
    }

    private void AddTranslationErrors(List<ClinicProfileError> errors)
    {
        if (Translations is null)
        {
            errors.Add(new(nameof(Translations), "Translations is null: leave it out when there are none."));
            return;
        }

        var languages = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Language ?? "" };
        foreach (var language in TranslationLanguages())
        {
            if (!LanguageTag.IsValid(language))
            {
                errors.Add(new(nameof(Translations), $"Translations has '{DisplayText.Of(language)}', which is not a language tag: use one such as 'es' or 'es-MX'.", language));
            }
            else if (!languages.Add(language))
            {
                errors.Add(new(nameof(Translations), $"Translations has '{DisplayText.Of(language)}', which the profile has already: keep one of them.", language));
            }

            if (Translations[language] is null)
            {
                errors.Add(new(nameof(Translations), $"Translations has nothing for '{DisplayText.Of(language)}': give its texts, or leave it out.", language));
            }
        }
    }

    /// <summary>The texts for an article in the given language, prepared once.</summary>
    internal ClinicTexts TextsIn(string language) => ClinicTexts.Choose(_texts ??= ClinicTexts.Prepare(this), language);
}
