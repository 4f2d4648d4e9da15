namespace ClinicContent;

/// <summary>Text from outside as it stands in a message: cleaned and cut, so that it can neither forge nor flood one.</summary>
internal static class DisplayText
{
    private const int MaxLength = 80;

    public static string Of(string? text)
    {
        var clean = PlainText.Clean(text is { Length: > MaxLength * 4 } ? text[..(MaxLength * 4)] : text ?? "");
        return clean.Length <= MaxLength ? clean : string.Concat(clean.AsSpan(0, MaxLength), "...");
    }
}
