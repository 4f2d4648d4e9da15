using System.Buffers;
using ClinicContent.Core.Tests.Rendering.Text;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>A rendering into a buffer that is there already allocates nothing, in any format and whatever the options.</summary>
public class AllocationTests
{
    public static TheoryData<string, bool, bool> Renderings()
    {
        var data = new TheoryData<string, bool, bool>();
        foreach (var format in ArticleFormats.BuiltIn)
        {
            data.Add(format, false, false);
            data.Add(format, false, true);
            data.Add(format, true, false);
            data.Add(format, true, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Renderings))]
    public void Rendering_into_a_reused_buffer_allocates_nothing(string format, bool section, bool linked)
    {
        var (article, output) = (SampleArticle.Create(), new ArrayBufferWriter<byte>(1 << 18));
        var renderer = new ArticleRenderer(Options(linked));

        Assert.Equal(0, Allocations.Of(() =>
        {
            output.ResetWrittenCount();
            if (section)
            {
                renderer.Render(article.Sections[0], format, output);
            }
            else
            {
                renderer.Render(article, format, output);
            }
        }));
    }

    [Fact]
    public void Rendering_for_one_clinic_after_the_other_allocates_nothing()
    {
        var (article, output) = (SampleArticle.Create(), new ArrayBufferWriter<byte>(1 << 18));
        ClinicProfile[] clinics = [TestPacks.Clinic, new() { Name = new string('n', 5000) + "é", Phone = "602 555 0100", Clinicians = "'doctors'", Locations = "", Insurance = "" }];

        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var clinic in clinics)
            {
                output.ResetWrittenCount();
                article.WriteHtml(output, clinic);
                article.WritePage(output, clinic);
                article.WriteText(output, clinic);
                article.WriteMarkdown(output, clinic);
                article.WriteJson(output, clinic);
                article.WriteJsonLd(output, clinic);
                article.WriteAnsi(output, clinic);
            }
        }));
    }

    private static ClinicContentOptions Options(bool linked) => linked
        ? new()
        {
            Clinic = TestPacks.Clinic,
            Html = new() { ArticleUrl = "/health/{language}/{slug}", Parts = ArticleParts.All, HeadingLevel = 3, IdPrefix = "a-", LinkTarget = "_blank", LinkRel = "noopener" },
            Page = new() { ArticleUrl = "/health/{language}/{slug}" },
            Text = new() { ArticleUrl = "https://clinic.example/health/{slug}", Parts = ArticleParts.All },
            Markdown = new() { ArticleUrl = "https://clinic.example/health/{slug}", Parts = ArticleParts.All },
            Json = new() { ArticleUrl = "https://clinic.example/health/{slug}", Indented = true, Parts = ArticleParts.All },
        }
        : new() { Clinic = TestPacks.Clinic };
}
