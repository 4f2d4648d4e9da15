namespace ClinicContent.Tool;

/// <summary>How a list in a plain text counts.</summary>
internal enum TextMarkerKind
{
    Bullet,
    Number,
    Letter,
    Roman,
}
