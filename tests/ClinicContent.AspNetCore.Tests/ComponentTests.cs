using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The component of ClinicContent.Components in static server rendering, on a site of several clinics.</summary>
public class ComponentTests
{
    [Fact]
    public async Task A_component_rendered_on_the_server_shows_the_words_of_the_request_s_clinic()
    {
        await using var site = await TestSite.StartAsync(
            options =>
            {
                options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
                options.ClinicSelector = context => context.Request.Query["clinic"];
            },
            options => options.Html = new() { ArticleUrl = "/health/{slug}" },
            map: app => app.MapGet("/component", () => new RazorComponentResult<Pages.Component>()),
            services: services => services.AddRazorComponents());
        var options = new HtmlRenderOptions { ArticleUrl = "/health/{slug}" };

        Assert.Equal(Articles.BackSpasms.ToHtml(Clinics.Named("Alpha Clinic"), options), await site.Client.GetStringAsync("/component?clinic=alpha"));
        Assert.Equal(Articles.BackSpasms.ToHtml(options: options), await site.Client.GetStringAsync("/component"));
    }
}
