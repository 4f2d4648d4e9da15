using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>What answering costs besides the server's own work, where allocation is exact and time is not.</summary>
public class RequestAllocationTests
{
    // What is read of the path, the key that finds what is prepared, the parts of a path that names nothing, and the length, which the headers of this
    // context keep as text and those of the server as a number.
    private const int Most = 320;

    private const int MostOfQuery = 1024;

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
        var selector = site.Services.GetServices<MatcherPolicy>().OfType<ContentEndpointSelector>().Single();
        var fallback = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single(ContentEndpoint.IsFallback);
        var context = new DefaultHttpContext { RequestServices = site.Services };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = $"/health/{path}";
        context.Request.Headers.AcceptEncoding = encoding;
        for (var i = 0; i < 10; i++)
        {
            Answer();
            context.Request.Headers.IfNoneMatch = isKnown ? context.Response.Headers.ETag : default;
        }

        var allocated = Answer();

        Assert.Equal(status, context.Response.StatusCode);
        Assert.InRange(allocated, 0, Most);

        // What routing finds, with the values of its pattern, is made by the server.
        long Answer()
        {
            context.Response.Headers.Clear();
            var candidates = new CandidateSet([fallback], [new RouteValueDictionary { [ContentEndpoint.PathParameter] = path }], [0]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(((IEndpointSelectorPolicy)selector).ApplyAsync(context, candidates).IsCompletedSuccessfully);
            var selecting = GC.GetAllocatedBytesForCurrentThread() - before;
            context.SetEndpoint(candidates[0].Endpoint);
            context.Request.RouteValues = candidates[0].Values!;
            before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(candidates[0].Endpoint.RequestDelegate!(context).IsCompletedSuccessfully);
            return selecting + GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    // To know the code systems, all articles are read, and what is read of them is kept.
    [Fact]
    public void A_code_that_an_article_has_is_found_without_reading_all_articles()
    {
        var library = new ArticleLibrary([Articles.Pack]);
        var query = new QueryCollection(new Dictionary<string, StringValues> { ["code"] = "icd-10-cm|M62.830" });
        var errors = new List<string>();
        QueryReader.Articles(query, library, errors);

        var before = GC.GetAllocatedBytesForCurrentThread();
        QueryReader.Articles(query, library, errors);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(errors);
        Assert.InRange(allocated, 0, MostOfQuery);
    }

    [Fact]
    public async Task What_is_prepared_is_not_answered_by_the_endpoint_of_another_route()
    {
        await using var site = await TestSite.StartAsync();
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(StatusCodes.Status200OK, await StatusOf(SiteRoutes.Page));
        }

        // Such as one that needs no authorization, where the page needs it.
        Assert.Equal(StatusCodes.Status404NotFound, await StatusOf(SiteRoutes.StyleSheet));
        Assert.Equal(StatusCodes.Status404NotFound, await StatusOf(null));

        async Task<int> StatusOf(SiteRoute? route)
        {
            var endpoint = endpoints.First(each => each.Metadata.GetMetadata<ContentMount>() is not null && each.Metadata.GetMetadata<SiteRoute>() == route);
            var context = new DefaultHttpContext { RequestServices = site.Services };
            context.SetEndpoint(endpoint);
            context.Request.Method = HttpMethods.Get;
            context.Request.RouteValues[ContentEndpoint.PathParameter] = "back-spasms";
            await endpoint.RequestDelegate!(context);
            return context.Response.StatusCode;
        }
    }
}
