using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ClinicContent.Tests;

public class AddClinicContentTests
{
    [Fact]
    public async Task Without_options_the_articles_are_there_for_the_default_clinic()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClinicContent();
        using var host = builder.Build();
        await host.StartAsync();

        var article = host.Services.GetRequiredService<IArticleLibrary>().Get("back-spasms");

        Assert.Contains("The Pain Center of Arizona", host.Services.GetRequiredService<IArticleRenderer>().Render(article, ArticleFormats.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Calling_it_twice_adds_the_articles_once()
    {
        using var services = new ServiceCollection().AddClinicContent().AddClinicContent(o => o.Clinic = Clinics.Other).BuildServiceProvider();

        Assert.Single(services.GetRequiredService<IOptions<ClinicContentOptions>>().Value.Packs);
        Assert.Contains("Desert Spine", services.GetRequiredService<IArticleRenderer>().Render(Articles.BackSpasms, ArticleFormats.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_and_a_number_are_enough()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClinicContent(o => o.Clinic = new ClinicProfile { Name = "Desert Spine", Phone = "602-555-0100" });
        using var host = builder.Build();

        await host.StartAsync();

        var rendered = host.Services.GetRequiredService<IArticleRenderer>().Render(Articles.BackSpasms, ArticleFormats.Html);
        Assert.Contains("Desert Spine", rendered, StringComparison.Ordinal);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_clinic_that_lacks_what_the_articles_need_does_not_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddClinicContent(o => o.Clinic = new ClinicProfile { Name = "Desert Spine", Clinicians = "pain specialists" });
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("lacks Phone", exception.Message, StringComparison.Ordinal);
    }
}
