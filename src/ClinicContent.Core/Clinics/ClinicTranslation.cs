namespace ClinicContent;

/// <summary>
/// The texts of a clinic in a language other than its profile's own. A null text is missing in that language, unless the profile's own text
/// is empty and so needs no translation. Immutable and thread-safe.
/// </summary>
public sealed record ClinicTranslation
{
    private readonly ClinicTextFields _fields;

    /// <summary>Creates a translation without any text.</summary>
    public ClinicTranslation() => _fields = new();

    internal ClinicTranslation(ClinicTextFields fields) => _fields = fields;

    private ClinicTranslation(ClinicTranslation original) => _fields = new(original._fields);

    /// <summary>The clinic's name in this language; null when it is the same.</summary>
    public string? Name
    {
        get => _fields[ClinicField.Name];
        init => _fields[ClinicField.Name] = value;
    }

    /// <summary>The people who treat patients, in this language: see <see cref="ClinicProfile.Clinicians"/>.</summary>
    public string? Clinicians
    {
        get => _fields[ClinicField.Clinicians];
        init => _fields[ClinicField.Clinicians] = value;
    }

    /// <summary>The clinic's statement about the treatment it offers, in this language: see <see cref="ClinicProfile.Treatment"/>.</summary>
    public string? Treatment
    {
        get => _fields[ClinicField.Treatment];
        init => _fields[ClinicField.Treatment] = value;
    }

    /// <summary>The clinic's offices, in this language: see <see cref="ClinicProfile.Locations"/>.</summary>
    public string? Locations
    {
        get => _fields[ClinicField.Locations];
        init => _fields[ClinicField.Locations] = value;
    }

    /// <summary>The insurance that the clinic accepts, in this language: see <see cref="ClinicProfile.Insurance"/>.</summary>
    public string? Insurance
    {
        get => _fields[ClinicField.Insurance];
        init => _fields[ClinicField.Insurance] = value;
    }

    /// <summary>The clinic's invitation to patients, in this language: see <see cref="ClinicProfile.Invitation"/>.</summary>
    public string? Invitation
    {
        get => _fields[ClinicField.Invitation];
        init => _fields[ClinicField.Invitation] = value;
    }

    /// <summary>The description of the clinic's picture, in this language: see <see cref="ClinicProfile.ImageAlt"/>.</summary>
    public string? ImageAlt
    {
        get => _fields[ClinicField.ImageAlt];
        init => _fields[ClinicField.ImageAlt] = value;
    }

    internal string? this[ClinicField field] => _fields[field];
}
