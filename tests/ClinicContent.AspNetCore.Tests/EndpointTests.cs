using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Each route is an endpoint of its own to whatever the host puts in front of it.</summary>
public class EndpointTests
{
    [Theory]
    [InlineData("/health", "index")]
    [InlineData("/health/es", "index")]
    [InlineData("/health/back-spasms", "page")]
    [InlineData("/health/es/back-spasms", "page")]
    [InlineData("/health/en/back-spasms/", "page")]
    [InlineData("/health/back-spasms.json", "json")]
    [InlineData("/health/es/back-spasms.json", "json")]
    [InlineData("/health/back-spasms/causes.json", "section")]
    [InlineData("/health/es/back-spasms/causes.json", "section")]
    [InlineData("/health/embed/back-spasms", "embed")]
    [InlineData("/health/qr/back-spasms.svg", "qr_code")]
    [InlineData("/health/sitemap.xml", "sitemap")]
    [InlineData("/health/feed.json", "json_feed")]
    [InlineData("/health/es/feed.json", "json_feed")]
    [InlineData("/health/articles.json", "articles")]
    [InlineData("/health/back/spasms/causes", null)]
    [InlineData("/health/back-spasms.html", null)]
    [InlineData("/health/BACK-SPASMS.JSON", null)]
    public async Task Middleware_sees_the_route_of_a_request(string path, string? name)
    {
        var seen = new List<Endpoint?>();
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.UseRouting();
            app.Use((context, next) =>
            {
                seen.Add(context.GetEndpoint());
                return next(context);
            });
            app.MapClinicContent("/health");
        });
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post })
        {
            using var response = await site.SendAsync(method, path);
        }

        Assert.Equal(3, seen.Count);
        Assert.All(seen, endpoint => Assert.Equal(name, endpoint!.Metadata.GetMetadata<SiteRoute>()?.Name));
    }

    [Fact]
    public async Task Every_route_is_an_endpoint_with_its_pattern_and_its_methods()
    {
        await using var site = await TestSite.StartAsync(map: app => app.MapGroup("/site").MapClinicContent("/health"));
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToDictionary(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/'));

        foreach (var route in SiteRoutes.All)
        {
            var endpoint = endpoints[$"/site/health/{route.Pattern}".TrimEnd('/')];
            Assert.Same(route, endpoint.Metadata.GetMetadata<SiteRoute>());
            Assert.Equal(["GET", "HEAD"], endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods);
        }

        Assert.Equal(SiteRoutes.All.Count + 1, endpoints.Count);
    }

    [Fact]
    public async Task Open_api_describes_every_route_with_its_media_type()
    {
        await using var site = await TestSite.StartAsync(services: services => services.AddEndpointsApiExplorer());
        var described = site.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items).ToList();

        foreach (var route in SiteRoutes.All)
        {
            var description = Assert.Single(described, each => each.HttpMethod == "GET" && each.RelativePath!.TrimEnd('/') == $"health/{route.Pattern}".TrimEnd('/'));
            Assert.Equal(route.MediaType.Split(';')[0], Assert.Single(Assert.Single(description.SupportedResponseTypes).ApiResponseFormats).MediaType);
        }
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/")]
    public async Task Open_api_has_the_language_the_slug_and_the_section_as_parameters_of_the_path(string prefix)
    {
        await using var site = await TestSite.StartAsync(
            map: app =>
            {
                app.MapClinicContent(prefix);
                app.MapOpenApi();
            },
            services: services => services.AddOpenApi());
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        var paths = document.RootElement.GetProperty("paths");
        var root = prefix.TrimEnd('/');

        foreach (var route in SiteRoutes.All)
        {
            AssertDescribed($"{root}/{route.Pattern}", route.MediaType);
            if (route.Scope != SiteRouteScope.Site)
            {
                AssertDescribed($"{root}/{{language}}/{route.Pattern}", route.MediaType);
            }
        }

        void AssertDescribed(string path, string mediaType)
        {
            var operation = paths.EnumerateObject().Single(each => each.Name.Trim('/') == path.Trim('/')).Value.GetProperty("get");
            Assert.Equal(
                path.Split('{').Skip(1).Select(part => (part.Split('}')[0], "path", true)),
                operation.TryGetProperty("parameters", out var parameters)
                    ? parameters.EnumerateArray().Where(each => each.GetProperty("in").GetString() == "path").Select(each => (each.GetProperty("name").GetString()!, each.GetProperty("in").GetString()!, each.GetProperty("required").GetBoolean()))
                    : []);
            Assert.Equal([mediaType.Split(';')[0]], operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(each => each.Name));
        }
    }

    [Fact]
    public async Task A_policy_can_be_for_some_routes_alone()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.UseRouting();
            app.Use((context, next) =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<Closed>() is null)
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            });
            app.MapClinicContent("/health").Add(builder =>
            {
                if (builder.Metadata.OfType<SiteRoute>().Any(route => !route.IsPage))
                {
                    builder.Metadata.Add(new Closed());
                }
            });
        });

        foreach (var (path, status) in new[] { ("back-spasms", 200), ("back-spasms.json", 403), ("es/back-spasms.json", 403), ("en/back-spasms.json", 403), ("sitemap.xml", 403), ("nothing", 404) })
        {
            using var response = await site.GetAsync($"/health/{path}");
            Assert.Equal(status, (int)response.StatusCode);
        }
    }

    [Fact]
    public async Task An_endpoint_of_ones_own_takes_the_place_of_a_route()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent("/health");
            app.MapMethods("/health/sitemap.xml", ["GET"], (RequestDelegate)(context => context.Response.WriteAsync("own")));
            app.MapMethods("/health/back-spasms.json", ["GET"], (RequestDelegate)(context => context.Response.WriteAsync("own")));
            app.MapMethods("/{**rest}", ["GET"], (RequestDelegate)(context => context.Response.WriteAsync("rest")));
        });

        Assert.Equal("own", await site.Client.GetStringAsync("/health/sitemap.xml"));
        Assert.Equal("own", await site.Client.GetStringAsync("/health/back-spasms.json"));
        Assert.Contains("<html", await site.Client.GetStringAsync("/health/back-spasms"), StringComparison.Ordinal);
        Assert.Equal("rest", await site.Client.GetStringAsync("/elsewhere"));
    }

    [Fact]
    public async Task Two_prefixes_have_endpoints_of_their_own()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent("/health");
            app.MapClinicContent("/library").AddEndpointFilter((context, next) => ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status418ImATeapot)));
        });
        using var open = await site.GetAsync("/health/back-spasms");
        using var filtered = await site.GetAsync("/library/back-spasms");

        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Equal(StatusCodes.Status418ImATeapot, (int)filtered.StatusCode);
    }

    [Theory]
    [InlineData("/health/nothing.json", 404)]
    [InlineData("/health/articles.json?page=0", 400)]
    public async Task Problem_details_are_as_the_host_customises_them(string path, int status)
    {
        await using var site = await TestSite.StartAsync(services: services =>
            services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["contact"] = "help@clinic.example"));
        using var response = await site.GetAsync(path);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("help@clinic.example", problem.RootElement.GetProperty("contact").GetString());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("no-store", RouteTests.Header(response, "Cache-Control"));
    }

    private sealed class Closed;
}
