namespace ClinicContent.Compiler;

/// <summary>Turns the ids that sections cite into the positions that a pack holds.</summary>
internal static class SourcePositions
{
    public static IReadOnlyList<CompiledSection> Fill(IReadOnlyList<CompiledSection> sections, FrontMatter front)
    {
        var positions = front.Sources.Select((source, position) => (source.Id, position))
            .Where(source => source.Id is not null)
            .ToDictionary(source => source.Id!, source => source.position);
        return [.. sections.Zip(front.Sections, (section, entry) => section with
        {
            // An id that is not listed is a warning, see EvidenceRules.UnknownSource.
            Sources = [.. entry.Sources.Concat(section.Citations).Where(source => positions.ContainsKey(source.Id)).Select(source => positions[source.Id]).Distinct()],
        })];
    }
}
