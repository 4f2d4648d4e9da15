using System.Collections.Immutable;

namespace ClinicContent;

/// <summary>
/// The table of the fields of a clinic's profile. JSON, configuration, packs, messages, placeholders and renderings all follow it. To add a
/// field, add a row here and a property of that name to <see cref="ClinicProfile"/>, and to <see cref="ClinicTranslation"/> if it is
/// translated.
/// </summary>
internal sealed class ClinicField
{
    // The rows stand in the order of the texts in a pack, and their numbers stand in documents: add at the end, with the next number.
    public static readonly ClinicField Name = new(
        0,
        nameof(ClinicProfile.Name),
        ClinicFieldKind.Phrase,
        "The clinic's name, such as \"The Pain Center of Arizona\".",
        isTranslated: true,
        value: 0);

    public static readonly ClinicField Language = new(
        1,
        nameof(ClinicProfile.Language),
        ClinicFieldKind.Language,
        "The language of the texts in this profile, as a tag such as en.");

    public static readonly ClinicField Phone = new(
        2,
        nameof(ClinicProfile.Phone),
        ClinicFieldKind.Phone,
        "The number that patients call: a North American number with its area code, a service code, or a number with + and its country code. An extension may follow, such as \"ext. 12\".",
        value: 1,
        link: 0);

    public static readonly ClinicField Clinicians = new(
        3,
        nameof(ClinicProfile.Clinicians),
        ClinicFieldKind.Phrase,
        "The people who treat patients, as a plural phrase within a sentence, such as \"board-certified pain management physicians\".",
        isTranslated: true,
        value: 2);

    public static readonly ClinicField Treatment = new(
        4,
        nameof(ClinicProfile.Treatment),
        ClinicFieldKind.Sentences,
        "The clinic's statement about the treatment it offers, in whole sentences; empty to make none.",
        isTranslated: true,
        value: 5);

    public static readonly ClinicField Locations = new(
        5,
        nameof(ClinicProfile.Locations),
        ClinicFieldKind.Sentences,
        "The clinic's offices, in a whole sentence; empty to name none.",
        isTranslated: true,
        value: 3);

    public static readonly ClinicField Insurance = new(
        6,
        nameof(ClinicProfile.Insurance),
        ClinicFieldKind.Sentences,
        "The insurance that the clinic accepts, in a whole sentence; empty to name none.",
        isTranslated: true,
        value: 4);

    public static readonly ClinicField Invitation = new(
        7,
        nameof(ClinicProfile.Invitation),
        ClinicFieldKind.Sentences,
        "The clinic's invitation to patients, in whole sentences; empty for none.",
        isTranslated: true,
        value: 6);

    public static readonly ClinicField AppointmentsUrl = new(
        8,
        nameof(ClinicProfile.AppointmentsUrl),
        ClinicFieldKind.Page,
        "The page where patients make an appointment: a web address, or a path from the root of the site such as /appointments. Without it, links to that page become plain text.",
        link: 1);

    public static readonly ClinicField InsuranceUrl = new(
        9,
        nameof(ClinicProfile.InsuranceUrl),
        ClinicFieldKind.Page,
        "The page about insurance: a web address, or a path from the root of the site.",
        link: 2);

    public static readonly ClinicField WebsiteUrl = new(
        10,
        nameof(ClinicProfile.WebsiteUrl),
        ClinicFieldKind.Page,
        "The clinic's home page: a web address, or a path from the root of the site.",
        link: 3);

    public static readonly ClinicField ImageUrl = new(
        11,
        nameof(ClinicProfile.ImageUrl),
        ClinicFieldKind.Image,
        "The picture that other sites show with a link to a page: an https address on a public host, best of 1,200 by 630 pixels.");

    public static readonly ClinicField ImageAlt = new(
        12,
        nameof(ClinicProfile.ImageAlt),
        ClinicFieldKind.Phrase,
        "A few words for people who cannot see the picture, which needs them.",
        isTranslated: true);

    private const string UrlEnding = "Url";

    private ClinicField(int index, string property, ClinicFieldKind kind, string description, bool isTranslated = false, int value = -1, int link = -1)
    {
        (Index, Property, Kind, Description, IsTranslated, Value, Link) = (index, property, kind, description, isTranslated, value, link);
        JsonName = char.ToLowerInvariant(property[0]) + property[1..];
        WrittenName = (property.EndsWith(UrlEnding, StringComparison.Ordinal) ? property[..^UrlEnding.Length] : property).ToLowerInvariant();
    }

    /// <summary>All fields, each at its <see cref="Index"/>.</summary>
    public static ImmutableArray<ClinicField> All { get; } =
    [
        Name, Language, Phone, Clinicians, Treatment, Locations, Insurance, Invitation, AppointmentsUrl, InsuranceUrl, WebsiteUrl, ImageUrl, ImageAlt,
    ];

    /// <summary>The fields that <see cref="ClinicTranslation"/> has as well, in the order of <see cref="All"/>.</summary>
    public static ImmutableArray<ClinicField> Translated { get; } = Select(static field => field.IsTranslated ? 0 : -1);

    /// <summary>The fields that articles can show, each at its <see cref="Value"/>.</summary>
    public static ImmutableArray<ClinicField> Values { get; } = Select(static field => field.Value);

    /// <summary>The fields that articles can link to, each at its <see cref="Link"/>.</summary>
    public static ImmutableArray<ClinicField> Links { get; } = Select(static field => field.Link);

    /// <summary>All values.</summary>
    public static ClinicValues AllValues { get; } = (ClinicValues)((1 << Values.Length) - 1);

    /// <summary>The values that are whole sentences.</summary>
    public static ClinicValues Sentences { get; } = FlagsOf(ClinicFieldKind.Sentences);

    /// <summary>The position among all fields.</summary>
    public int Index { get; }

    /// <summary>The name of the property of <see cref="ClinicProfile"/>.</summary>
    public string Property { get; }

    /// <summary>The name in JSON.</summary>
    public string JsonName { get; }

    /// <summary>The name that authors write, as in <c>{{clinic.name}}</c> or <c>clinic:website</c>.</summary>
    public string WrittenName { get; }

    public ClinicFieldKind Kind { get; }

    /// <summary>The meaning of the field, in a sentence for those who write a profile.</summary>
    public string Description { get; }

    /// <summary>True when the text depends on the language.</summary>
    public bool IsTranslated { get; }

    /// <summary>The number of the value that articles show, in documents; -1 for none.</summary>
    public int Value { get; }

    /// <summary>The number of the link target, in documents; -1 for none.</summary>
    public int Link { get; }

    /// <summary>The set of this value alone.</summary>
    public ClinicValues Flag => (ClinicValues)(1 << Value);

    /// <summary>The name of the property.</summary>
    public override string ToString() => Property;

    // Without LINQ: the first rendering of a process passes through here.
    private static ImmutableArray<ClinicField> Select(Func<ClinicField, int> number)
    {
        var (fields, numbers) = (new List<ClinicField>(), new List<int>());
        foreach (var field in All)
        {
            if (number(field) is var own and >= 0)
            {
                var index = fields.Count;
                while (index > 0 && numbers[index - 1] > own)
                {
                    index--;
                }

                fields.Insert(index, field);
                numbers.Insert(index, own);
            }
        }

        return [.. fields];
    }

    private static ClinicValues FlagsOf(ClinicFieldKind kind)
    {
        var flags = ClinicValues.None;
        foreach (var field in Values)
        {
            flags |= field.Kind == kind ? field.Flag : ClinicValues.None;
        }

        return flags;
    }
}
