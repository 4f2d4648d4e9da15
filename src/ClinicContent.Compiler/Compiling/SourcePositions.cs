namespace ClinicContent.Compiler;

/// <summary>Turns the ids that sections cite into the positions that a pack holds.</summary>
internal static class SourcePositions
{
    /// <summary>Maps the id of each source in front matter to its position; of two with one id, which is an error, to the first.</summary>
    public static IReadOnlyDictionary<string, int> Of(FrontMatter? front)
    {
        var positions = new Dictionary<string, int>();
        for (var i = 0; i < front?.Sources.Count; i++)
        {
            if (front.Sources[i].Id is { } id)
            {
                positions.TryAdd(id, i);
            }
        }

        return positions;
    }

    public static IReadOnlyList<CompiledSection> Fill(IReadOnlyList<CompiledSection> sections, FrontMatter front)
    {
        var positions = Of(front);
        return [.. sections.Select(section => section with
        {
            // An id that is not listed is an error, see CitationCheck.
            Sources = [.. section.Citations.Where(source => positions.ContainsKey(source.Id)).Select(source => positions[source.Id]).Distinct()],
        })];
    }
}
