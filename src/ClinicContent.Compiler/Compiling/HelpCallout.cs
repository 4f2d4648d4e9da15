using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>A callout about when to get help, taken out of a document.</summary>
/// <param name="Kind">Its urgency.</param>
/// <param name="Nodes">Its content.</param>
/// <param name="Lines">The number of its list items.</param>
internal sealed partial record HelpCallout(CalloutKind Kind, ReadOnlyMemory<byte> Nodes, int Lines)
{
    /// <summary>Takes the callouts about when to get help out of a document, except those within other blocks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rest">The document without them.</param>
    public static IReadOnlyList<HelpCallout> Take(ReadOnlyMemory<byte> document, out ReadOnlyMemory<byte> rest)
    {
        var callouts = new List<HelpCallout>();
        var kept = new List<byte>();
        var reader = new DocumentReader(document.Span);
        var keptUntil = 0;
        while (reader.Read())
        {
            if (reader.Kind == NodeKind.Callout && (CalloutKind)reader.Number is CalloutKind.Emergency or CalloutKind.Urgent)
            {
                kept.AddRange(document.Span[keptUntil..reader.Start]);
                callouts.Add(Read(document, ref reader));
                keptUntil = reader.Next;
            }
            else if (reader.IsContainer)
            {
                reader.Skip();
            }
        }

        kept.AddRange(document.Span[keptUntil..]);
        rest = callouts.Count == 0 ? document : kept.ToArray();
        return callouts;
    }

    /// <summary>The text of each list item without brackets, up to the colon before the advice.</summary>
    public IReadOnlyList<string> SignTexts()
    {
        var (signs, text) = (new List<string>(), new StringBuilder());
        var reader = new DocumentReader(Nodes.Span);
        while (reader.Read())
        {
            if (reader.Kind is NodeKind.Text or NodeKind.Code)
            {
                text.Append(Encoding.UTF8.GetString(reader.Text));
            }
            else if (reader.Kind == NodeKind.ListItem)
            {
                if (reader.IsEnd && Brackets().Replace(text.ToString(), " ").Split(':')[0].Trim() is { Length: > 0 } sign)
                {
                    signs.Add(sign);
                }

                text.Clear();
            }
        }

        return signs;
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    private static HelpCallout Read(ReadOnlyMemory<byte> document, ref DocumentReader reader)
    {
        var (kind, begin, depth, lines) = ((CalloutKind)reader.Number, reader.Next, reader.Depth, 0);
        while (reader.Read() && reader.Depth >= depth)
        {
            lines += reader is { Kind: NodeKind.ListItem, IsEnd: false } ? 1 : 0;
        }

        return new HelpCallout(kind, document[begin..reader.Start], lines);
    }
}
