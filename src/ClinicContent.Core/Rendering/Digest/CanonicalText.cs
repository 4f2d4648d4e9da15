using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>
/// Writes the text that a clinician reviews, the same for equal articles in any encoding of their pack. <c>docs/text-digest.md</c>
/// defines it. A change here invalidates every signature, so the first line names the version.
/// </summary>
internal sealed class CanonicalText
{
    private const int InitialSize = 16 * 1024;
    private const string FirstLine = "clinic-content text 1";

    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (byte)control), 0x7F, .. "\\<>[]{}|"u8]);

    private readonly ArrayBufferWriter<byte> _output = new(InitialSize);
    private readonly bool _withCitations;

    private CanonicalText(bool withCitations) => _withCitations = withCitations;

    /// <summary>The text of an article as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(ReviewedArticle article)
    {
        var text = new CanonicalText(withCitations: true);
        text.Line(0, FirstLine);
        text.Line(0, "title: ", article.Title);
        foreach (var name in article.AlsoCalled)
        {
            text.Line(0, "also called: ", name);
        }

        text.Line(0, "summary: ", article.Summary);
        foreach (var code in article.Codes)
        {
            text.Line(0, "code: ", code.System, code.Code, code.Display);
        }

        text.Write("emergency", article.Emergency);
        text.Write("urgent", article.Urgent);
        foreach (var section in article.Sections)
        {
            text.Write("section", section);
        }

        foreach (var source in article.Sources)
        {
            text.Line(0, "source: ", source.IsClinicStatement ? ["clinic statement"] : source.IsArchived ? [source.Title, source.Publisher, source.Url, "archived copy"] : [source.Title, source.Publisher, source.Url]);
        }

        return text._output.WrittenMemory;
    }

    /// <summary>The text of a document without its citations, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> WithoutCitations(ReadOnlySpan<byte> document)
    {
        var text = new CanonicalText(withCitations: false);
        text.Write(document, 0);
        return text._output.WrittenMemory;
    }

    private void Write(string what, ReviewedSection? section)
    {
        if (section is null)
        {
            return;
        }

        Line(0, section.Title is null ? what : $"{what}: ", section.Title is null ? [] : [section.Title]);
        if (section.Sources.Count > 0)
        {
            Line(1, $"sources: {string.Join(' ', section.Sources.Order().Select(source => Number(source + 1)))}");
        }

        Write(section.Document.Span, 1);
    }

    private void Write(ReadOnlySpan<byte> document, int indent)
    {
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            indent = reader.IsEnd ? End(ref reader, indent) : Begin(ref reader, indent);
        }
    }

    private int Begin(ref DocumentReader reader, int indent)
    {
        switch (reader.Kind)
        {
            case NodeKind.Text:
                Escape(reader.Text);
                return indent;
            case NodeKind.Code:
                Put("<code>");
                Escape(reader.Text);
                Put("</code>");
                return indent;
            case NodeKind.LineBreak:
                Put("<br>");
                return indent;
            case NodeKind.ClinicValue:
                Put($"{{{{{Value(reader.Number)}}}}}");
                return indent;
            case NodeKind.Citation:
                Put(_withCitations ? $"[{Number(reader.Number + 1)}]" : "");
                return indent;
            case NodeKind.Emphasis:
                Put("<em>");
                return indent;
            case NodeKind.Strong:
                Put("<strong>");
                return indent;
            case NodeKind.Term:
                Put("<term>");
                return indent;
            case NodeKind.Link:
                BeginLink(ref reader);
                return indent;
            case NodeKind.ThematicBreak:
                Line(indent, "rule");
                return indent;
            case NodeKind.Image:
                BeginLine(indent, "image: ");
                Escape(reader.SecondText);
                Put(" | ");
                Escape(reader.Text);
                Put("\n");
                return indent;
            case NodeKind.Paragraph:
                BeginLine(indent, "paragraph: ");
                return indent;
            case NodeKind.Heading:
                BeginLine(indent, $"heading {Number(reader.Number)}: ");
                return indent;
            case NodeKind.TableCell:
                BeginLine(indent, "cell: ");
                return indent;
            default:
                Line(indent, reader.Kind switch
                {
                    NodeKind.BulletList => "bullet list",
                    NodeKind.OrderedList => $"ordered list {Number(reader.Number)}",
                    NodeKind.ListItem => "item",
                    NodeKind.Quote => "quote",
                    NodeKind.Callout => $"callout {Name((CalloutKind)reader.Number)}",
                    NodeKind.Optional => $"if {Condition(reader.Number)}",
                    NodeKind.Table => "table",
                    NodeKind.TableRow => reader.Number == 0 ? "row" : "header row",
                    _ => throw Unknown("node", (int)reader.Kind),
                });
                return indent + 1;
        }
    }

    private int End(ref DocumentReader reader, int indent)
    {
        switch (reader.Kind)
        {
            case NodeKind.Emphasis:
                Put("</em>");
                return indent;
            case NodeKind.Strong:
                Put("</strong>");
                return indent;
            case NodeKind.Term:
                Put("</term>");
                return indent;
            case NodeKind.Link:
                Put("</link>");
                return indent;
            case NodeKind.Paragraph or NodeKind.Heading or NodeKind.TableCell:
                Put("\n");
                return indent;
            default:
                return indent - 1;
        }
    }

    private void BeginLink(ref DocumentReader link)
    {
        Put((LinkKind)link.Number switch
        {
            LinkKind.Address => "<link address ",
            LinkKind.Article => "<link article ",
            LinkKind.Section => "<link section ",
            LinkKind.Clinic => "<link clinic ",
            LinkKind.Pack => "<link pack ",
            _ => throw Unknown("link", link.Number),
        });
        Escape(link.Text);
        if (!link.SecondText.IsEmpty)
        {
            Put(" ");
            Escape(link.SecondText);
        }

        Put(">");
    }

    private void Line(int indent, string before, params ReadOnlySpan<string> texts)
    {
        BeginLine(indent, before);
        for (var i = 0; i < texts.Length; i++)
        {
            Put(i == 0 ? "" : " | ");
            Escape(Encoding.UTF8.GetBytes(texts[i]));
        }

        Put("\n");
    }

    private void BeginLine(int indent, string before)
    {
        for (var i = 0; i < indent; i++)
        {
            Put("  ");
        }

        Put(before);
    }

    private void Put(string text) => Encoding.UTF8.GetBytes(text, _output);

    // What the form itself is written with has a backslash before it where it is text, so that no text can be taken for something else.
    private void Escape(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny(Escaped) is var next and >= 0)
        {
            _output.Write(utf8[..next]);
            if (utf8[next] is < 0x20 or 0x7F)
            {
                Put($"\\u{utf8[next]:X4}");
            }
            else
            {
                _output.Write([(byte)'\\', utf8[next]]);
            }

            utf8 = utf8[(next + 1)..];
        }

        _output.Write(utf8);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => "note",
        CalloutKind.SelfCare => "selfcare",
        CalloutKind.Urgent => "urgent",
        CalloutKind.Emergency => "emergency",
        _ => throw Unknown("callout", (int)kind),
    };

    private static string Value(int value) => (uint)value < (uint)ClinicField.Values.Length
        ? $"clinic.{ClinicField.Values[value].WrittenName}"
        : throw Unknown("clinic value", value);

    private static string Condition(int condition) =>
        !ClinicCondition.IsKnown(condition) ? throw Unknown("clinic condition", condition)
        : condition < ClinicCondition.FirstLink ? $"{{{{?{Value(condition)}}}}}"
        : $"{{{{?clinic:{ClinicField.Links[condition - ClinicCondition.FirstLink].WrittenName}}}}}";

    private static ContentPackException Unknown(string what, int number) => new($"There is no {what} {Number(number)}. Build the pack again, or fetch it again.");
}
