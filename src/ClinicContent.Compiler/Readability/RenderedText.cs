using System.Text;

namespace ClinicContent.Compiler;

/// <summary>The text of a compiled section as its readers see it, without headings, header rows and pictures.</summary>
internal static class RenderedText
{
    /// <summary>The paragraphs, list items and cells, in order.</summary>
    /// <param name="document">The section's document.</param>
    /// <param name="value">The function that gives the clinic's text for a value.</param>
    public static IReadOnlyList<string> Blocks(ReadOnlySpan<byte> document, Func<int, string> value) => Blocks(document, value, onlyParagraphs: false);

    /// <summary>The paragraphs outside of lists, tables, boxes and quotes, without the clinic's own sentences.</summary>
    /// <param name="document">The section's document.</param>
    /// <param name="value">The function that gives the clinic's text for a value.</param>
    public static IReadOnlyList<string> Paragraphs(ReadOnlySpan<byte> document, Func<int, string> value) =>
        Blocks(document, number => ((ClinicValues)(1 << number) & ClinicField.Sentences) == ClinicValues.None ? value(number) : "", onlyParagraphs: true);

    private static List<string> Blocks(ReadOnlySpan<byte> document, Func<int, string> value, bool onlyParagraphs)
    {
        var within = 0; // how many lists, tables, boxes and quotes are open
        var blocks = new List<string>();
        var text = new StringBuilder();
        var inHeader = false;
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text or NodeKind.Code:
                    Append(reader.Text);
                    break;
                case NodeKind.ClinicValue:
                    text.Append(value(reader.Number));
                    break;
                case NodeKind.LineBreak:
                    text.Append(' ');
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term or NodeKind.Link or NodeKind.Citation:
                    break;
                default:
                    EndBlock((reader.Kind is NodeKind.Heading && reader.IsEnd) || (onlyParagraphs && within > 0));
                    within += reader.Kind is not (NodeKind.BulletList or NodeKind.OrderedList or NodeKind.Table or NodeKind.Callout or NodeKind.Quote) ? 0 : reader.IsEnd ? -1 : 1;
                    inHeader = reader.Kind == NodeKind.TableRow ? !reader.IsEnd && reader.Number == 1 : inHeader;
                    break;
            }
        }

        return blocks;

        void Append(ReadOnlySpan<byte> utf8)
        {
            Span<char> buffer = stackalloc char[256];
            text.Append(utf8.Length <= buffer.Length ? buffer[..Encoding.UTF8.GetChars(utf8, buffer)] : Encoding.UTF8.GetString(utf8));
        }

        void EndBlock(bool isLeftOut)
        {
            if (!isLeftOut && !inHeader && PlainText.Clean(text.ToString()) is { Length: > 0 } block)
            {
                blocks.Add(block);
            }

            text.Clear();
        }
    }
}
