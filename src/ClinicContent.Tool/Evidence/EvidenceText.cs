using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Writes the evidence of articles as text to read: each block with its location, then its sources.</summary>
internal static class EvidenceText
{
    public static string Write(IReadOnlyList<BlockEvidence> blocks)
    {
        var text = new StringBuilder();
        foreach (var section in blocks.GroupBy(block => (block.Path, block.Section)))
        {
            var first = section.First();
            text.Append(text.Length > 0 ? "\n" : "").Append(CultureInfo.InvariantCulture, $"{DisplayPath.Of(first.Path)} ({first.Language}): {first.Section}\n");
            if (first.Reason is { } reason)
            {
                text.Append(CultureInfo.InvariantCulture, $"  cites: false. {SafeText.Of(reason)}\n");
            }

            foreach (var block in section)
            {
                Write(text, block);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, BlockEvidence block)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n  {block.Location.Line}:{block.Location.Column} {EvidenceWords.Of(block.Block.Kind)}: {SafeText.Of(block.Block.Text)}\n");
        var basis = block.Basis switch
        {
            EvidenceBasis.LeadIn => "    (of the lead-in above)\n",
            EvidenceBasis.List => "    (of the lines below)\n",
            EvidenceBasis.Clinic => "    (the clinic's own words)\n",
            EvidenceBasis.None => block.Reason is null ? "    (NO SOURCE)\n" : "    (no source: see above)\n",
            _ => "",
        };
        text.Append(basis);
        foreach (var source in block.Sources)
        {
            text.Append(CultureInfo.InvariantCulture, $"    [{source.Id}] {SafeText.Of(EvidenceWords.Of(source.Source))}\n");
        }
    }
}
