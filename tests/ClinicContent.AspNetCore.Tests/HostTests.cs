using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Beside what hosts put in front of and behind their endpoints.</summary>
public sealed class HostTests : IDisposable
{
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("clinic-content-files-");

    public void Dispose() => _files.Delete(recursive: true);

    [Theory]
    [InlineData("identity", "br", "gzip", "br")]
    [InlineData("br", "identity", "gzip", "identity")]
    public async Task An_output_cache_for_all_endpoints_gives_everybody_what_they_can_read(params string[] encodings)
    {
        await using var site = await TestSite.StartAsync(
            options =>
            {
                options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
                options.ClinicSelector = context => context.Request.Headers["X-Clinic"];
            },
            map: app =>
            {
                app.UseOutputCache();
                app.MapClinicContent("/health");
            },
            services: services => services.AddOutputCache(options => options.AddBasePolicy(policy => policy.Cache())));
        foreach (var encoding in encodings)
        {
            foreach (var (clinic, name) in new[] { ("alpha", "Alpha Clinic"), ("", "The Pain Center of Arizona") })
            {
                using var response = await site.GetAsync("/health/back-spasms", ("Accept-Encoding", encoding), ("X-Clinic", clinic));

                Assert.Equal(encoding == "identity" ? [] : [encoding], response.Content.Headers.ContentEncoding);
                Assert.Contains(name, await TestSite.DecodedAsync(response), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("/health/back-spasms.json", 200)]
    [InlineData("/health/embed.js", 200)]
    [InlineData("/health/nothing.json", 404)]
    public async Task A_cors_policy_of_the_host_does_not_keep_other_sites_from_embedding(string path, int status)
    {
        await using var site = await TestSite.StartAsync(
            map: app =>
            {
                app.UseCors();
                app.MapClinicContent("/health");
                app.MapGet("/own", () => "own");
            },
            services: services => services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://own.example").AllowCredentials())));
        foreach (var origin in new[] { "https://own.example", "https://other.example" })
        {
            using var response = await site.GetAsync(path, ("Origin", origin));
            using var own = await site.GetAsync("/own", ("Origin", origin));
            using var preflight = await site.SendAsync(HttpMethod.Options, path, ("Origin", origin), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));

            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal("*", RouteTests.Header(response, "Access-Control-Allow-Origin"));
            Assert.Null(RouteTests.Header(response, "Access-Control-Allow-Credentials"));
            Assert.Equal(origin == "https://own.example" ? origin : null, RouteTests.Header(own, "Access-Control-Allow-Origin"));
            Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
            Assert.Equal("*", RouteTests.Header(preflight, "Access-Control-Allow-Origin"));
            Assert.Contains("If-None-Match", RouteTests.Header(preflight, "Access-Control-Allow-Headers"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cors_policy_that_the_host_gives_to_the_articles_is_what_they_have()
    {
        await using var site = await TestSite.StartAsync(
            map: app =>
            {
                app.UseCors();
                app.MapClinicContent("/health").RequireCors(policy => policy.WithOrigins("https://own.example"));
            },
            services: services => services.AddCors());
        using var response = await site.GetAsync("/health/back-spasms.json", ("Origin", "https://own.example"));

        Assert.Equal("https://own.example", RouteTests.Header(response, "Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    public async Task Static_files_are_served_beside_the_articles(string prefix)
    {
        var root = prefix.TrimEnd('/');
        Write("site.css", "h1 {}");
        Write("data.json", "{}");
        Write("health/logo.svg", "<svg/>");
        Write("health/data.json", "{}");
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.Environment.WebRootFileProvider = new PhysicalFileProvider(_files.FullName);
            app.MapClinicContent(prefix);
            app.UseStaticFiles();
        });

        Assert.Equal("h1 {}", await site.Client.GetStringAsync("/site.css"));
        Assert.Equal("{}", await site.Client.GetStringAsync("/data.json"));
        Assert.Equal("<svg/>", await site.Client.GetStringAsync("/health/logo.svg"));
        Assert.Equal("{}", await site.Client.GetStringAsync("/health/data.json"));
        Assert.Contains("Back spasms", await site.Client.GetStringAsync($"{root}/back-spasms"), StringComparison.Ordinal);
        foreach (var path in new[] { "nothing", "nothing.css", "es/nothing" })
        {
            using var response = await site.GetAsync($"{root}/{path}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Contains(path[0] == 'e' ? "Aquí no hay ninguna página" : "There is no page here", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task At_the_root_what_is_no_article_is_left_to_the_rest_of_the_program()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent("/");
            app.Use((context, next) => context.Request.Path.StartsWithSegments("/tool", StringComparison.Ordinal) ? context.Response.WriteAsync("tool") : next(context));
        });

        Assert.Equal("tool", await site.Client.GetStringAsync("/tool"));
        Assert.Equal("tool", await site.Client.GetStringAsync("/tool/index.json"));
        Assert.Contains("<html", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "/app/health/facet-joint-block", "")]
    [InlineData("https://clinic.example", "/app/health/facet-joint-block", "https://clinic.example/app/health/back-spasms")]
    [InlineData("https://clinic.example/app", "/app/health/facet-joint-block", "https://clinic.example/app/health/back-spasms")]
    public async Task Links_follow_the_path_base(string? address, string link, string canonical)
    {
        await using var site = await TestSite.StartAsync(
            options => options.PublicBaseUrl = address,
            map: app =>
            {
                app.UsePathBase("/app");
                app.UseRouting();
                app.MapClinicContent("/health");
            });
        var page = await site.Client.GetStringAsync("/app/health/back-spasms");
        var bare = await site.Client.GetStringAsync("/health/back-spasms");

        Assert.Contains($"href=\"{link}\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/app/health/clinic-content.", page, StringComparison.Ordinal);
        Assert.Equal(canonical.Length > 0, page.Contains($"<link rel=\"canonical\" href=\"{canonical}\">", StringComparison.Ordinal));
        Assert.Equal(address == "https://clinic.example/app", bare.Contains("/app/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_base_that_visitors_make_up_is_none()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.Use((context, next) =>
            {
                context.Request.PathBase = context.Request.Headers["X-Forwarded-Prefix"].ToString();
                return next(context);
            });
            app.UseRouting();
            app.MapClinicContent("/health");
        });
        foreach (var prefix in new[] { "/\"><script>", "//evil.example", "/a b", "/" + new string('a', 300), "/%2e%2e" })
        {
            Assert.Contains("href=\"/health/facet-joint-block\"", await Page(prefix), StringComparison.Ordinal);
        }

        for (var i = 0; i < 20; i++)
        {
            await Page($"/made-up-{i}");
        }

        Assert.Contains("href=\"/health/facet-joint-block\"", await Page("/made-up-99"), StringComparison.Ordinal);

        async Task<string> Page(string prefix)
        {
            using var response = await site.GetAsync("/health/back-spasms", ("X-Forwarded-Prefix", prefix));
            return await response.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task Requests_under_two_path_bases_at_the_same_time_do_not_lose_what_either_made()
    {
        string[] pathBases = ["/one", "/two"];
        for (var round = 0; round < 10; round++)
        {
            await using var site = await TestSite.StartAsync();
            var mapped = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.First(ContentEndpoint.IsFallback);
            using var together = new Barrier(pathBases.Length);

            var made = await Task.WhenAll(pathBases.Select(pathBase => Task.Run(() =>
            {
                together.SignalAndWait();
                return SitesOf(mapped, pathBase);
            })));

            Assert.Equal(made, pathBases.Select(pathBase => SitesOf(mapped, pathBase)));
        }

        static ClinicSites SitesOf(Endpoint mapped, string pathBase) =>
            mapped.Metadata.GetRequiredMetadata<ContentEndpoint>().SitesOf(new DefaultHttpContext { Request = { PathBase = pathBase } }, mapped);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_files.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
