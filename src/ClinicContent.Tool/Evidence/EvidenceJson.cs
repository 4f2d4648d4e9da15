namespace ClinicContent.Tool;

/// <summary>Writes the evidence of articles for programs. The README describes it; later versions only add properties.</summary>
internal static class EvidenceJson
{
    public static string Write(IReadOnlyList<BlockEvidence> blocks) => JsonText.Write(json => json.Objects("blocks", blocks, block =>
    {
        json.WriteString("file", DisplayPath.Of(block.Path));
        json.WriteNumber("line", block.Location.Line);
        json.WriteNumber("column", block.Location.Column);
        json.WriteString("language", block.Language);
        json.WriteString("article", block.Article);
        json.WriteString("section", block.Section);
        json.WriteString("block", EvidenceWords.Of(block.Block.Kind));
        json.WriteString("text", block.Block.Text);
        json.WriteString("basis", EvidenceWords.Of(block));
        json.Objects("sources", block.Sources, entry =>
        {
            json.WriteString("id", entry.Id);
            if (entry.Source.IsClinicStatement)
            {
                json.WriteBoolean("clinicStatement", true);
                return;
            }

            json.WriteString("title", entry.Source.Title);
            json.WriteString("publisher", entry.Source.Publisher);
            json.WriteString("url", entry.Source.Url);
            json.WriteString("accessed", PlainCells.Day(entry.Source.Accessed));
            json.WriteBoolean("archived", entry.Source.IsArchived);
        });
        if (block.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }
    }));
}
