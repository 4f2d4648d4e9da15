using ClinicContent.Compiler;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>The signs of an emergency come before everything that a reader may not get to; those that can wait stand where help is the subject.</summary>
public class HelpBoxTests
{
    public static TheoryData<string> Formats => [.. ArticleFormats.BuiltIn.Except([ArticleFormats.JsonLd])];

    private static readonly Article Sample = Article(article => article with
    {
        Origin = "Made by a program.",
        Sections =
        [
            Section("overview", "What is it?", w => Paragraph(w, "A muscle tightens.")),
            Section("help", "When to get help", w => Paragraph(w, "Call us for all else.")) with { HealthAspect = "SeeDoctor" },
        ],
        Emergency = Section("emergency", "Emergency", w => Box(w, CalloutKind.Emergency, "Your legs are numb.")),
        Urgent = Section("urgent", "Get help soon", w => Box(w, CalloutKind.Urgent, "You have a fever.")),
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_emergency_box_follows_the_review_line_and_the_urgent_box_the_heading_on_help(string format)
    {
        var read = RenderedFormat.ReadBy(RenderedFormat.Render(Sample, format, Clinic), format);

        AssertOrder(read, "A back spasm is", "Made by a program. No clinician has reviewed this article yet.", "Your legs are numb.", "A muscle tightens.", "When to get help", "You have a fever.", "Call us for all else.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_section_on_help_brings_both_boxes_when_it_stands_alone_and_another_section_none(string format)
    {
        var renderer = new ArticleRenderer(new ClinicContentOptions { Clinic = Clinic });

        AssertOrder(RenderedFormat.ReadBy(renderer.Render(Sample.Sections[1], format), format), format == ArticleFormats.Json ? [] : ["Your legs are numb.", "You have a fever.", "Call us for all else."]);
        Assert.Contains("Your legs are numb.", renderer.Render(Sample.Sections[1], format), StringComparison.Ordinal);
        Assert.DoesNotContain("Your legs are numb.", renderer.Render(Sample.Sections[0], format), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_option_leaves_the_boxes_or_the_review_line_out(string format)
    {
        var renderer = new ArticleRenderer(new ClinicContentOptions
        {
            Clinic = Clinic,
            Html = new() { Parts = 0 },
            Page = new() { Parts = 0 },
            Text = new() { Parts = 0 },
            Markdown = new() { Parts = 0 },
            Json = new() { Parts = 0 },
        });

        var read = RenderedFormat.ReadBy(renderer.Render(Sample, format), format);

        AssertOrder(read, "Made by a program. No clinician has reviewed this article yet.", "Your legs are numb.", "You have a fever.");
    }

    [Fact]
    public void The_urgent_box_leads_to_the_emergency_box_where_that_is_on_the_page()
    {
        Assert.Contains("<div class=\"cc-help\" id=\"x-emergency\">", Sample.ToHtml(Clinic, new() { IdPrefix = "x-" }), StringComparison.Ordinal);
        Assert.Contains("<a href=\"#x-emergency\">emergency</a>", Sample.ToHtml(Clinic, new() { IdPrefix = "x-" }), StringComparison.Ordinal);
        Assert.Contains("<a href=\"#emergency\">emergency</a>", Sample.Sections[1].ToHtml(Clinic), StringComparison.Ordinal);
        Assert.Contains("/health/back-spasms#emergency", Sample.ToMarkdown(Clinic, new() { ArticleUrl = "/health/{slug}" }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_is_a_section_of_its_own_in_code()
    {
        Assert.Equal(("emergency", "urgent"), (Sample.Emergency!.Id, Sample.Urgent!.Id));
        Assert.Contains("Your legs are numb.", Sample.Emergency.ToText(Clinic), StringComparison.Ordinal);
        Assert.Null(Article(w => Paragraph(w, "x")).Emergency);
    }

    private static void Box(DocumentWriter writer, CalloutKind kind, string sign) => Within(writer, NodeKind.Callout, (int)kind, callout =>
    {
        Within(callout, NodeKind.Paragraph, p =>
        {
            p.Text("Is it an ");
            Link(p, LinkKind.Section, "emergency", "emergency");
            p.Text("?");
        });
        Within(callout, NodeKind.BulletList, list => TightItem(list, sign));
    });

    private static void AssertOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{part}' is not behind what comes before it in: {text}");
            at = found + part.Length;
        }
    }
}
