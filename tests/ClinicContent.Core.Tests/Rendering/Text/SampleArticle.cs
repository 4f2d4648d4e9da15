using ClinicContent.Compiler;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering.Text;

/// <summary>An article that has some of everything, for tests that compare a whole rendering.</summary>
internal static class SampleArticle
{
    public static Article Create() => Article(
        article => article with
        {
            Author = "ClinicContent authors",
            License = new ContentLicense("MIT", "https://opensource.org/license/mit"),
            Sources = [new Source("Back pain", "MedlinePlus, National Library of Medicine", "https://medlineplus.gov/backpain.html", Day)],
            Sections =
            [
                Section("overview", "What is a back spasm?", Overview),
                Section("help", "When to get help", Help),
            ],
            CallToAction = Section("call", "Make an appointment", CallToAction),
        });

    private static void Overview(DocumentWriter writer)
    {
        Within(writer, NodeKind.Paragraph, p =>
        {
            p.Text("In a ");
            Within(p, NodeKind.Strong, s => s.Text("back spasm"));
            p.Text(", a muscle contracts in a painful way. ");
            p.Value(ClinicField.Locations);
            p.Text(" Ask the ");
            p.Value(ClinicField.Clinicians);
            p.Text(" at ");
            p.Value(ClinicField.Name);
            p.Text(" about a ");
            Link(p, LinkKind.Article, "facet-joint-block", "facet joint block");
            p.Text(", or read more at ");
            Link(p, LinkKind.Address, "https://medlineplus.gov/backpain.html", "MedlinePlus");
            p.Text(".");
        });
        Within(writer, NodeKind.BulletList, list =>
        {
            TightItem(list, "Rest for a day or two, but not longer, because muscles that do not move get weak and hurt more.");
            TightItem(list, "Then move:", w => Within(w, NodeKind.OrderedList, 1, steps =>
            {
                TightItem(steps, "Walk a little.");
                TightItem(steps, "Walk more.");
            }));
        });
        Within(writer, NodeKind.Table, 2, table =>
        {
            Row(table, 1, "Kind", "How long");
            Row(table, 0, "Acute", "Less than six weeks");
            Row(table, 0, "Chronic", "More than three months");
        });
    }

    private static void Help(DocumentWriter writer)
    {
        Within(writer, NodeKind.Callout, (int)CalloutKind.Emergency, c =>
        {
            Paragraph(c, "Call 911 or go to an emergency room if you have back pain and:");
            Within(c, NodeKind.BulletList, list =>
            {
                TightItem(list, "you cannot hold your urine or stool;");
                TightItem(list, "your legs get weak or numb.");
            });
        });
        writer.BeginHeading(3, "soon");
        writer.Text("See a doctor soon");
        writer.End();
        Paragraph(writer, "Pain that lasts longer than a week should be looked at.");
        Within(writer, NodeKind.Quote, q => Paragraph(q, "Listen to your body."));
    }

    private static void CallToAction(DocumentWriter writer) => Within(writer, NodeKind.Paragraph, p =>
    {
        Link(p, LinkKind.Clinic, "appointments", "Make an appointment");
        p.Text(" or call ");
        p.BeginLink(LinkKind.Clinic, "phone");
        p.Value(ClinicField.Phone);
        p.End();
        p.Text(". ");
        p.Value(ClinicField.Insurance);
    });

    private static void Row(DocumentWriter table, int header, params string[] cells) => Within(table, NodeKind.TableRow, header, row =>
    {
        foreach (var cell in cells)
        {
            Within(row, NodeKind.TableCell, 0, w => w.Text(cell));
        }
    });
}
