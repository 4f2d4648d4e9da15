using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The OpenAPI document of an application with Infobutton and search, as a program downloads it.</summary>
public sealed class InfobuttonDescriptionTests : IAsyncLifetime
{
    private static readonly string[] Page = ["mainSearchCriteria.v.cs", "mainSearchCriteria.v.c", "mainSearchCriteria.v.dn", "informationRecipient.languageCode.c", "informationRecipient"];
    private static readonly string[] Data = [.. Page, "knowledgeResponseType", "callback"];

    private TestSite _site = null!;
    private JsonDocument _document = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync(
            map: app =>
            {
                app.MapClinicContent("/health");
                app.MapInfobutton("/infobutton");
                app.MapOpenApi();
            },
            services: services => services.AddOpenApi());
        _document = JsonDocument.Parse(await _site.Client.GetStringAsync("/openapi/v1.json"));
    }

    public async Task DisposeAsync()
    {
        _document.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public void The_parameters_of_the_page_and_of_the_data_have_the_names_that_clients_send()
    {
        foreach (var method in (string[])["get", "head"])
        {
            Assert.Equal(Page, QueryOf("/infobutton/application", method));
            Assert.Equal(Data, QueryOf("/infobutton/service", method));
        }
    }

    [Fact]
    public void A_form_has_the_same_fields()
    {
        Assert.Empty(QueryOf("/infobutton/service", "post"));
        Assert.Equal(Page, FormOf("/infobutton/application"));
        Assert.Equal(Data, FormOf("/infobutton/service"));
    }

    [Fact]
    public void The_search_has_its_words_and_its_language()
    {
        Assert.Equal(["q", "language"], QueryOf("/health/search.json", "get"));
        Assert.Equal(["q"], QueryOf("/health/search", "get"));
        Assert.Equal(["q", "language"], QueryOf("/health/{language}/search.json", "get"));
    }

    private JsonElement Operation(string path, string method) => _document.RootElement.GetProperty("paths").GetProperty(path).GetProperty(method);

    private IEnumerable<string?> QueryOf(string path, string method) =>
        Operation(path, method).TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString())
            : [];

    private IEnumerable<string> FormOf(string path)
    {
        var schema = Operation(path, "post").GetProperty("requestBody").GetProperty("content").GetProperty("application/x-www-form-urlencoded").GetProperty("schema");
        var parts = schema.TryGetProperty("allOf", out var all) ? all.EnumerateArray().ToList() : [schema];
        return parts.SelectMany(part => part.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }
}
