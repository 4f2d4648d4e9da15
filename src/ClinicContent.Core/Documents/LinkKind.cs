namespace ClinicContent;

/// <summary>The kind of a link's target. The values are part of the pack format.</summary>
internal enum LinkKind : byte
{
    /// <summary>An address that passed <see cref="SafeAddress"/>.</summary>
    Address = 1,

    /// <summary>A slug of the same pack, and optionally a section id.</summary>
    Article = 2,

    /// <summary>A section id of the same article.</summary>
    Section = 3,

    /// <summary>A page or number of the clinic: the name of a <see cref="ClinicField.Link"/>.</summary>
    Clinic = 4,

    /// <summary>An article of another pack: the pack's name, a slash and a slug there, and optionally a section id.</summary>
    Pack = 5,
}
