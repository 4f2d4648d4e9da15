namespace ClinicContent.Compiler;

/// <summary>Lists the blocks of a library that has no errors, each with its sources.</summary>
internal static class EvidenceReader
{
    /// <summary>Reads the blocks in the order of the files' paths and of their text.</summary>
    public static IReadOnlyList<BlockEvidence> Read(LibraryBuild build) =>
    [
        .. build.Files.Where(file => !file.File.IsFooter).OrderBy(file => file.File.Diagnostics.Path, StringComparer.Ordinal).SelectMany(ReadFile),
    ];

    private static IEnumerable<BlockEvidence> ReadFile(LibraryFile file) =>
        file.File.FrontMatter!.Sections.Zip(file.Body.Sections).SelectMany(pair => ReadSection(file.File, pair.First, pair.Second));

    private static IEnumerable<BlockEvidence> ReadSection(ArticleFile file, SectionEntry entry, CompiledSection section)
    {
        var blocks = SectionBlocks.Of(section.Document.Span);

        // The first words of the help boxes lead in to all of them.
        var isLead = file.IsHelp && entry.Id == HelpReader.Lead;
        var bases = SectionBlocks.BasesOf(blocks, block => blocks[block].Sources.Count > 0);
        var lines = Enumerable.Range(0, blocks.Count).ToLookup(block => blocks[block].Leader);
        for (var i = 0; i < blocks.Count; i++)
        {
            var basis = isLead && bases[i] == EvidenceBasis.None ? EvidenceBasis.List : bases[i];
            yield return new BlockEvidence(
                file.Diagnostics.Path, section.Blocks[i], file.Language, file.Slug, entry.Id, blocks[i], basis, [.. SourcesOf(i).Distinct().Select(source => file.FrontMatter!.Sources[source])], entry.CitesNothing);
        }

        IEnumerable<int> SourcesOf(int block) => bases[block] switch
        {
            EvidenceBasis.Own => blocks[block].Sources,
            EvidenceBasis.LeadIn => SourcesOf(blocks[block].Leader),
            EvidenceBasis.List => lines[block].SelectMany(SourcesOf),
            _ => [],
        };
    }
}
