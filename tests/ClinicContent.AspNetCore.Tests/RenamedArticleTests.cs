using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

public class RenamedArticleTests
{
    [Theory]
    [InlineData("old-name", "back-spasms")]
    [InlineData("old-name.md", "back-spasms.md")]
    [InlineData("es/old-name?clinic=a", "../es/back-spasms?clinic=a")]
    [InlineData("old-name/causes.json", "../back-spasms/causes.json")]
    [InlineData("embed/old-name", "../embed/back-spasms")]
    public async Task An_article_that_was_renamed_is_found_under_its_new_name(string path, string location)
    {
        await using var site = await TestSite.StartAsync(services: services => services.AddSingleton<IArticleLibrary>(new RenamedArticleLibrary("old-name", "back-spasms")));
        using var response = await site.GetAsync($"/health/{path}");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        using var target = await site.Client.GetAsync(new Uri(new Uri(site.Client.BaseAddress!, $"/health/{path}"), location));
        Assert.Equal(HttpStatusCode.OK, target.StatusCode);
    }
}
