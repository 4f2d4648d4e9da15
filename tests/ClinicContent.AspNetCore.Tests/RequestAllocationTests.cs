using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>What answering costs besides the server's own work, where allocation is exact and time is not.</summary>
public class RequestAllocationTests
{
    // The key that finds what is prepared, the parts of a path that names nothing, and the length, which the headers of this context keep as
    // text and those of the server as a number.
    private const int Most = 256;

    [Theory]
    [InlineData("back-spasms", StatusCodes.Status200OK)]
    [InlineData("es/back-spasms", StatusCodes.Status200OK)]
    [InlineData("back-spasms.json", StatusCodes.Status200OK)]
    [InlineData("back-spasms", StatusCodes.Status200OK, "br")]
    [InlineData("back-spasms", StatusCodes.Status200OK, "gzip, deflate, br, zstd")]
    [InlineData("back-spasms", StatusCodes.Status304NotModified, "br", true)]
    [InlineData("nothing", StatusCodes.Status404NotFound)]
    [InlineData("es/nothing", StatusCodes.Status404NotFound)]
    [InlineData("nothing.json", StatusCodes.Status404NotFound)]
    public async Task What_was_asked_for_before_is_answered_without_making_it_again(string path, int status, string encoding = "", bool isKnown = false)
    {
        await using var site = await TestSite.StartAsync();
        var route = SiteRoutes.Find(path, site.Services.GetRequiredService<IArticleLibrary>());
        var endpoint = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single(each => each.Metadata.GetMetadata<SiteRoute>() == route);
        var context = new DefaultHttpContext { RequestServices = site.Services };
        context.SetEndpoint(endpoint);
        context.Request.Method = HttpMethods.Get;
        context.Request.RouteValues["path"] = path;
        context.Request.Headers.AcceptEncoding = encoding;
        for (var i = 0; i < 10; i++)
        {
            Answer();
            context.Request.Headers.IfNoneMatch = isKnown ? context.Response.Headers.ETag : default;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Answer();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(status, context.Response.StatusCode);
        Assert.InRange(allocated, 0, Most);

        void Answer()
        {
            context.Response.Headers.Clear();
            Assert.True(endpoint.RequestDelegate!(context).IsCompletedSuccessfully);
        }
    }
}
