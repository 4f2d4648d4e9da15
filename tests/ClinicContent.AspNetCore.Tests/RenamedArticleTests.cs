using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

public class RenamedArticleTests
{
    [Theory]
    [InlineData("old-name", "new-name")]
    [InlineData("old-name/", "../new-name")]
    [InlineData("old-name.json", "new-name.json")]
    [InlineData("old-name.md", "new-name.md")]
    [InlineData("old-name.txt", "new-name.txt")]
    [InlineData("es/old-name?clinic=a", "../es/new-name?clinic=a")]
    [InlineData("en/old-name", "../new-name")]
    [InlineData("old-name/causes.json", "../new-name/causes.json")]
    [InlineData("embed/old-name", "../embed/new-name")]
    [InlineData("es/embed/old-name/causes", "../../../es/embed/new-name/causes")]
    public async Task An_article_that_was_renamed_is_found_under_its_new_name(string path, string location)
    {
        await using var site = await Renamed();
        using var response = await site.GetAsync($"/health/{path}");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        using var target = await site.Client.GetAsync(new Uri(new Uri(site.Client.BaseAddress!, $"/health/{path}"), location));
        Assert.Equal(HttpStatusCode.OK, target.StatusCode);
    }

    [Theory]
    [InlineData("fr/old-name")]
    [InlineData("old-name/nothing.json")]
    [InlineData("old-name.pdf")]
    public async Task What_a_renamed_article_does_not_have_is_not_found(string path)
    {
        await using var site = await Renamed();
        using var response = await site.GetAsync($"/health/{path}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static Task<TestSite> Renamed() => TestSite.StartAsync(services: services =>
        services.AddSingleton<IArticleLibrary>(new ArticleLibrary([RenamedArticlePack.Open()])));
}
