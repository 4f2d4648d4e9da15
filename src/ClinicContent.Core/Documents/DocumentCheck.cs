namespace ClinicContent;

/// <summary>
/// Checks that a document is one that the compiler could have written: a reader can walk it to its end, its containers nest at most
/// <see cref="PackFormat.MaxNesting"/> deep and only in permitted parents, and its numbers are in range. Renderers rely on it.
/// </summary>
internal static class DocumentCheck
{
    private const ulong Inline =
        (1ul << (int)NodeKind.Emphasis) | (1ul << (int)NodeKind.Strong) | (1ul << (int)NodeKind.Term) | (1ul << (int)NodeKind.Link) | (1ul << (int)NodeKind.Text)
        | (1ul << (int)NodeKind.Code) | (1ul << (int)NodeKind.LineBreak) | (1ul << (int)NodeKind.ClinicValue) | (1ul << (int)NodeKind.Citation);

    private const ulong Blocks =
        (1ul << (int)NodeKind.Paragraph) | (1ul << (int)NodeKind.Heading) | (1ul << (int)NodeKind.BulletList) | (1ul << (int)NodeKind.OrderedList) | (1ul << (int)NodeKind.Quote)
        | (1ul << (int)NodeKind.Callout) | (1ul << (int)NodeKind.Optional) | (1ul << (int)NodeKind.Table) | (1ul << (int)NodeKind.ThematicBreak) | (1ul << (int)NodeKind.Image);

    private const ulong Items = (1ul << (int)NodeKind.ListItem) | (1ul << (int)NodeKind.Optional);

    /// <param name="document">The document.</param>
    /// <param name="sources">The number of the article's sources.</param>
    /// <exception cref="ContentPackException">The document is damaged.</exception>
    public static void Check(ReadOnlySpan<byte> document, int sources)
    {
        var reader = new DocumentReader(document);
        Span<byte> open = stackalloc byte[PackFormat.MaxNesting];
        Span<ulong> around = stackalloc ulong[PackFormat.MaxNesting];
        var depth = 0;
        var allowed = Blocks; // what may stand here, a bit for each kind
        while (reader.Read())
        {
            if (reader.IsEnd)
            {
                if (depth == 0 || (NodeKind)open[--depth] != reader.Kind)
                {
                    throw reader.Damaged($"The end of a {reader.Kind} has no beginning");
                }

                allowed = around[depth];
                continue;
            }

            if ((allowed & (1ul << (int)reader.Kind)) == 0)
            {
                throw reader.Damaged(depth == 0 ? $"A node {reader.Kind} cannot stand at the top of a document" : $"A node {reader.Kind} cannot stand in a {(NodeKind)open[depth - 1]}");
            }

            CheckNode(ref reader, sources);
            if (reader.IsContainer)
            {
                if (depth == PackFormat.MaxNesting)
                {
                    throw reader.Damaged($"The document nests more than {PackFormat.MaxNesting} deep");
                }

                (open[depth], around[depth]) = ((byte)reader.Kind, allowed);
                depth++;
                allowed = Within(reader.Kind, allowed);
            }
        }

        if (depth != 0)
        {
            throw reader.Damaged($"The document ends within a {(NodeKind)open[depth - 1]}");
        }
    }

    private static ulong Within(NodeKind kind, ulong around) => kind switch
    {
        NodeKind.BulletList or NodeKind.OrderedList => Items,
        NodeKind.ListItem or NodeKind.Quote or NodeKind.Callout => Blocks,
        NodeKind.Optional => around, // it stands for the block in it
        NodeKind.Table => 1ul << (int)NodeKind.TableRow,
        NodeKind.TableRow => 1ul << (int)NodeKind.TableCell,
        _ => Inline,
    };

    private static void CheckNode(ref DocumentReader node, int sources)
    {
        var number = node.Number;
        var known = node.Kind switch
        {
            NodeKind.Heading => number is >= 3 and <= 6,
            NodeKind.Link => number is >= (int)LinkKind.Address and <= (int)LinkKind.Pack,
            NodeKind.Callout => number is >= (int)CalloutKind.Note and <= (int)CalloutKind.Emergency,
            NodeKind.TableRow => number is 0 or 1,
            NodeKind.TableCell => number is >= (int)CellAlignment.None and <= (int)CellAlignment.Right,
            NodeKind.ClinicValue => number >= 0 && number < ClinicField.Values.Length,
            NodeKind.Optional => ClinicCondition.IsKnown(number),
            NodeKind.Citation => number < sources,
            _ => true,
        };
        if (!known)
        {
            throw node.Damaged($"A node {node.Kind} has an invalid number");
        }

        if (node.Kind == NodeKind.Link && (LinkKind)number == LinkKind.Clinic)
        {
            ClinicTexts.LinkNamed(node.Text);
        }

        if (node.Kind == NodeKind.Link && (LinkKind)number == LinkKind.Pack && !(node.Text.IndexOf(PackLink.Separator) is > 0 and var slash && slash < node.Text.Length - 1))
        {
            throw node.Damaged("A link to another pack names no article of it");
        }
    }
}
