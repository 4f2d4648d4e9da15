using System.Buffers;
using ClinicContent.Core.Tests.Rendering;

namespace ClinicContent.Core.Tests.Site;

/// <summary>What is the same on all pages of a site is prepared, and what is an article's own is written straight into the output.</summary>
public class SiteAllocationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("clinic=desert-spine")]
    public void Article_pages_into_a_reused_buffer_allocate_nothing(string? query)
    {
        SiteContent[] sites = [Of("https://clinic.example/health"), Of("https://other.example")];
        var (articles, output) = (TestSite.Library().All, new ArrayBufferWriter<byte>(1 << 18));

        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var site in sites)
            {
                for (var i = 0; i < articles.Count; i++)
                {
                    output.ResetWrittenCount();
                    site.WriteArticlePage(articles[i], output);
                }
            }
        }));

        SiteContent Of(string address) => new(TestSite.Library(), TestSite.Clinic, new() { BaseUrl = address, UrlQuery = query, QrCode = _ => "" });
    }
}
