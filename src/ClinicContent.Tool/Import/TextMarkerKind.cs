namespace ClinicContent.Tool;

/// <summary>The ways in which a list in a plain text counts its items.</summary>
internal enum TextMarkerKind
{
    Bullet,
    Number,
    Letter,
    Roman,

    /// <summary>A number as <c>1.º</c> or <c>1-</c>, which sentences begin with as well.</summary>
    Ordinal,
}
