namespace ClinicContent.Compiler;

/// <summary>The facts about a section's document that quality rules use.</summary>
/// <param name="HasList">True when there is a list.</param>
/// <param name="Callouts">The kinds of its callouts.</param>
/// <param name="Items">The number of list items.</param>
/// <param name="HasTextOutsideCallouts">True when there is text that is neither in a callout nor a heading.</param>
internal sealed record SectionFacts(bool HasList, IReadOnlySet<CalloutKind> Callouts, int Items, bool HasTextOutsideCallouts)
{
    public static SectionFacts Of(ReadOnlySpan<byte> document)
    {
        var callouts = new HashSet<CalloutKind>();
        var (hasList, hasText, within, items) = (false, false, 0, 0);
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.BulletList or NodeKind.OrderedList:
                    hasList = true;
                    break;
                case NodeKind.ListItem:
                    items += reader.IsEnd ? 0 : 1;
                    break;
                case NodeKind.Callout or NodeKind.Heading:
                    within += reader.IsEnd ? -1 : 1;
                    if (reader is { Kind: NodeKind.Callout, IsEnd: false })
                    {
                        callouts.Add((CalloutKind)reader.Number);
                    }

                    break;
                case NodeKind.Text or NodeKind.ClinicValue:
                    hasText |= within == 0;
                    break;
            }
        }

        return new SectionFacts(hasList, callouts, items, hasText);
    }
}
