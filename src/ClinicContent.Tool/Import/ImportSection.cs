namespace ClinicContent.Tool;

/// <summary>A section of an imported text.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Ids">The names that links within the file lead to it, and to its parts, by.</param>
/// <param name="Blocks">The blocks below its heading, with the headings of its parts at their levels in an article.</param>
/// <param name="Location">The place of its heading.</param>
internal sealed record ImportSection(string Title, List<string> Ids, List<ImportBlock> Blocks, SourceLocation Location)
{
    /// <summary>Its id in the article.</summary>
    public string Id { get; set; } = "";
}
