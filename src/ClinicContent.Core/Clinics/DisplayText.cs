namespace ClinicContent;

/// <summary>Text from outside, cleaned and shortened for use in a message, so that it can neither forge nor flood one.</summary>
internal static class DisplayText
{
    private const int MaxLength = 80;

    public static string Of(string? text)
    {
        var clean = PlainText.Clean(text is { Length: > MaxLength * 4 } ? text[..(MaxLength * 4)] : text ?? "");
        return clean.Length <= MaxLength ? clean : string.Concat(clean.AsSpan(0, MaxLength), "...");
    }
}
