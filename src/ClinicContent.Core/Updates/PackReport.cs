namespace ClinicContent;

/// <summary>What became of a content pack file: its pack is in use now, or it is not, and why.</summary>
public sealed class PackReport
{
    internal PackReport(string path, ContentPack? pack, string? fault) => (Path, Pack, Fault) = (path, pack, fault);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The pack that is in use from now on; null when the file was refused, and what was in use stays.</summary>
    public ContentPack? Pack { get; }

    /// <summary>Why the file was refused and what to do; null when its pack is in use.</summary>
    public string? Fault { get; }

    /// <summary>The report in a sentence, for a log.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Pack is null
        ? $"The content pack file '{PlainText.Clean(Path)}' is not used, and the articles stay as they were: {Fault}"
        : $"The content pack file '{PlainText.Clean(Path)}' is in use: {Shown.Text(Pack.Name)} {Pack.ContentVersion}.";
}
