using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Core.Tests.Rendering.Html;

/// <summary>A section's text as HTML in the plainest way, node by node and letter by letter, to compare the renderer with.</summary>
internal static class HtmlReference
{
    // Characters that no text holds.
    private const string Unsaid = "\uE000";
    private const string TightEnd = "\uE001";
    private const string UnwrittenLink = "\uE003";
    private const string UnwrittenLinkEnd = "\uE002";

    public static string Of(Section section, ClinicProfile clinic, HtmlRenderOptions options, int level)
    {
        var (html, open, header, heading) = (new StringBuilder(), new Stack<(int Start, bool Says)>(), false, 0);
        var (tables, callouts) = (0, new Dictionary<string, int>());
        var reader = new DocumentReader(section.Document);
        while (reader.Read())
        {
            var (start, end) = (!reader.IsEnd, reader.IsEnd);
            var text = start ? Escape(reader.Text) : "";
            switch (reader.Kind)
            {
                case NodeKind.Paragraph when (reader.Flags & NodeFlags.Tight) != 0:
                    html.Append(end ? TightEnd : "");
                    break;
                case NodeKind.Paragraph when start:
                    open.Push((html.Length, SaysMoreThanValues(reader)));
                    html.Append("<p>");
                    break;
                case NodeKind.Paragraph:
                    var (at, says) = open.Pop();
                    var inside = html.ToString(at, html.Length - at)["<p>".Length..];
                    html.Append("</p>\n");
                    html.Length = says || inside.Trim(' ', Unsaid[0], UnwrittenLink[0], UnwrittenLinkEnd[0]).Length > 0 ? html.Length : at;
                    break;
                case NodeKind.Optional:
                    if (start && !Says(clinic, reader.Number))
                    {
                        Pass(ref reader, ref tables, callouts);
                    }

                    break;
                case NodeKind.Text:
                    html.Append(Encoding.UTF8.GetString(HtmlPhones.Encode(start ? reader.Text : default)));
                    break;
                case NodeKind.ClinicValue:
                    var shown = Encoding.UTF8.GetBytes(Value(clinic, reader.Number));
                    var value = ClinicField.Values[reader.Number].Kind is ClinicFieldKind.Phone or ClinicFieldKind.Sentences ? Encoding.UTF8.GetString(HtmlPhones.Encode(shown)) : Escape(shown);
                    html.Append(value.Length > 0 ? value : Unsaid);
                    break;
                case NodeKind.Citation: // marks are left out
                    break;
                case NodeKind.Code:
                    html.Append("<code>").Append(text).Append("</code>");
                    break;
                case NodeKind.Link:
                    var address = start ? Address(reader, clinic, options) : null;
                    html.Append(!start ? "" : address is null ? UnwrittenLink : $"<a href=\"{address}\">");
                    html.Append(!end ? "" : HasOpenAnchor(html.ToString()) ? "</a>" : UnwrittenLinkEnd);
                    break;
                case NodeKind.Heading:
                    heading = start ? Math.Min(level + reader.Number - 2, 6) : heading;
                    html.Append(CultureInfo.InvariantCulture, $"<{(end ? "/" : "")}h{heading}{(start && text.Length > 0 ? $" id=\"{text}\"" : "")}>{(end ? "\n" : "")}");
                    break;
                case NodeKind.OrderedList when start && reader.Number != 1:
                    html.Append(CultureInfo.InvariantCulture, $"<ol start=\"{reader.Number}\">\n");
                    break;
                case NodeKind.Callout when start:
                    var (name, label) = LabelOf(reader.Number);
                    html.Append(CultureInfo.InvariantCulture, $"<div class=\"cc-callout cc-{name}\" role=\"region\" aria-label=\"{Name(label, callouts[name] = callouts.GetValueOrDefault(name) + 1)}\">\n<p class=\"cc-callout-label\"><strong>{label}</strong></p>\n");
                    break;
                case NodeKind.Table:
                    html.Append(start ? $"<div class=\"cc-table\" tabindex=\"0\" role=\"region\" aria-label=\"{Name("Table", ++tables)}\">\n<table>\n" : "</table>\n</div>\n");
                    break;
                case NodeKind.TableRow:
                    header = start ? reader.Number != 0 : header;
                    html.Append(start ? "<tr>" : "</tr>\n");
                    break;
                case NodeKind.TableCell when start:
                    html.Append(header ? "<th scope=\"col\"" : "<td").Append((CellAlignment)reader.Number switch
                    {
                        CellAlignment.Center => " class=\"cc-center\">",
                        CellAlignment.Right => " class=\"cc-right\">",
                        _ => ">",
                    });
                    break;
                case NodeKind.TableCell:
                    html.Append(header ? "</th>" : "</td>");
                    break;
                case NodeKind.Image:
                    html.Append(CultureInfo.InvariantCulture, $"<figure class=\"cc-figure\"><img src=\"{text}\" alt=\"{Escape(reader.SecondText)}\" loading=\"lazy\"></figure>\n");
                    break;
                default:
                    html.Append(Tag(reader.Kind, end));
                    break;
            }
        }

        string Name(string word, int count) => $"{word}: {Escape(Encoding.UTF8.GetBytes(section.Title))}{(count > 1 ? $" {count}" : "")}";

        // What is not said takes a space with it: the one after it where nothing comes before it in its block, else the one before it.
        const string Nothing = $"(?:<(p|li|t[dh]|h[1-6])[^>]*>|{TightEnd})(?:{Unsaid}|{UnwrittenLink}|<[^/][^>]*>| )*";
        var closed = Regex.Replace(html.ToString(), $"(?<={Nothing}){Unsaid} ", "");
        return Regex.Replace(closed, $"(?<!{Nothing}) {Unsaid}(?=[ .,;:!?)]|</(p|td|th|h[1-6])>|{TightEnd})", "").Replace(Unsaid, "", StringComparison.Ordinal).Replace(TightEnd, "", StringComparison.Ordinal).Replace(UnwrittenLink, "", StringComparison.Ordinal).Replace(UnwrittenLinkEnd, "", StringComparison.Ordinal);
    }

    // Names count what a clinic does not see as well: they are the same for all clinics.
    private static void Pass(ref DocumentReader reader, ref int tables, Dictionary<string, int> callouts)
    {
        for (var depth = 1; depth > 0 && reader.Read();)
        {
            depth += reader.Kind != NodeKind.Optional ? 0 : reader.IsEnd ? -1 : 1;
            tables += reader is { Kind: NodeKind.Table, IsEnd: false } ? 1 : 0;
            if (reader is { Kind: NodeKind.Callout, IsEnd: false })
            {
                var name = LabelOf(reader.Number).Name;
                callouts[name] = callouts.GetValueOrDefault(name) + 1;
            }
        }
    }

    private static (string Name, string Label) LabelOf(int callout) => (CalloutKind)callout switch
    {
        CalloutKind.Emergency => ("emergency", "Emergency"),
        CalloutKind.Urgent => ("urgent", "Get help soon"),
        CalloutKind.SelfCare => ("self-care", "Self-care"),
        _ => ("note", "Note"),
    };

    public static string Escape(ReadOnlySpan<byte> utf8) => string.Concat(Encoding.UTF8.GetString(utf8).Select(c => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => c.ToString(),
    }));

    private static string Tag(NodeKind kind, bool end) => (kind, end) switch
    {
        (NodeKind.LineBreak, _) => "<br>\n",
        (NodeKind.ThematicBreak, _) => "<hr>\n",
        (NodeKind.ListItem, false) => "<li>",
        (NodeKind.Emphasis, _) => end ? "</em>" : "<em>",
        (NodeKind.Strong, _) => end ? "</strong>" : "<strong>",
        (NodeKind.Term, _) => end ? "</dfn>" : "<dfn>",
        (NodeKind.ListItem, true) => "</li>\n",
        (NodeKind.BulletList, _) => end ? "</ul>\n" : "<ul>\n",
        (NodeKind.OrderedList, _) => end ? "</ol>\n" : "<ol>\n",
        (NodeKind.Quote, _) => end ? "</blockquote>\n" : "<blockquote>\n",
        (NodeKind.Callout, true) => "</div>\n",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // Whether something other than texts and values, or a text of more than spaces, stands in the paragraph, or no value at its start.
    private static bool SaysMoreThanValues(DocumentReader paragraph)
    {
        var first = true;
        while (paragraph.Read() && paragraph.Kind != NodeKind.Paragraph)
        {
            if (first ? paragraph.Kind != NodeKind.ClinicValue : paragraph.Kind is not (NodeKind.ClinicValue or NodeKind.Citation or NodeKind.Text))
            {
                return true;
            }

            first = false;
        }

        return first;
    }

    private static bool HasOpenAnchor(string html) => html.Split("<a href").Length > html.Split("</a>").Length;

    private static bool Says(ClinicProfile clinic, int condition) => !string.IsNullOrEmpty(condition < ClinicCondition.FirstLink
        ? Value(clinic, condition)
        : ClinicField.Links[condition - ClinicCondition.FirstLink].Property switch
        {
            nameof(ClinicProfile.Phone) => clinic.PhoneUrl,
            nameof(ClinicProfile.AppointmentsUrl) => clinic.AppointmentsUrl,
            nameof(ClinicProfile.InsuranceUrl) => clinic.InsuranceUrl,
            _ => clinic.WebsiteUrl,
        });

    private static string Value(ClinicProfile clinic, int value) => ClinicField.Values[value].Property switch
    {
        nameof(ClinicProfile.Name) => clinic.Name,
        nameof(ClinicProfile.Phone) => clinic.Phone is null ? "" : PhoneNumber.Parse(clinic.Phone, out _)!.PageText,
        nameof(ClinicProfile.Clinicians) => clinic.Clinicians!,
        nameof(ClinicProfile.Locations) => clinic.Locations!,
        nameof(ClinicProfile.Insurance) => clinic.Insurance!,
        nameof(ClinicProfile.Treatment) => clinic.Treatment!,
        _ => clinic.Invitation!,
    };

    private static string? Address(DocumentReader link, ClinicProfile clinic, HtmlRenderOptions options)
    {
        var target = Escape(link.Text);
        var page = options.ArticleUrl?.Replace("{slug}", (LinkKind)link.Number == LinkKind.Section ? "back-spasms" : target, StringComparison.Ordinal);
        return (LinkKind)link.Number switch
        {
            LinkKind.Address => target,
            LinkKind.Article => page,
            LinkKind.Section => page is null ? null : $"{page}#{target}",
            _ => target switch
            {
                "phone" => clinic.PhoneUrl,
                "appointments" => clinic.AppointmentsUrl,
                _ => clinic.WebsiteUrl,
            },
        };
    }
}
