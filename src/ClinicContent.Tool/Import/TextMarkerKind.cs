namespace ClinicContent.Tool;

/// <summary>The ways in which a list in a plain text counts its items.</summary>
internal enum TextMarkerKind
{
    Bullet,
    Number,
    Letter,
    Roman,
}
