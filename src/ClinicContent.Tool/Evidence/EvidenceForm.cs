namespace ClinicContent.Tool;

/// <summary>The forms in which the evidence of articles can be written.</summary>
internal static class EvidenceForm
{
    public const string Text = "text";
    public const string Csv = "csv";
    public const string Json = "json";

    public static string[] All { get; } = [Text, Csv, Json];

    /// <summary>Gets the form for a file's extension: text unless it is one of the others.</summary>
    public static string OfFile(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => Csv,
        ".JSON" => Json,
        _ => Text,
    };

    /// <summary>Writes blocks in a form.</summary>
    public static string Write(IReadOnlyList<BlockEvidence> blocks, string form) => form switch
    {
        Csv => EvidenceCsv.Write(blocks),
        Json => EvidenceJson.Write(blocks),
        _ => EvidenceText.Write(blocks),
    };
}
