using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ClinicContent.Core.Tests;

public class ClinicContentCoreTests
{
    [Fact]
    public void The_library_and_the_renderer_are_there()
    {
        using var services = new ServiceCollection().AddClinicContentCore(o => o.Packs.Add(SampleLibrary.Pack())).BuildServiceProvider(true);

        var article = services.GetRequiredService<IArticleLibrary>().Get("knee-pain");

        Assert.Equal(article.ToHtml(), services.GetRequiredService<IArticleRenderer>().Render(article, ArticleFormats.Html));
    }

    [Fact]
    public void The_renderer_uses_the_clinic_and_the_options()
    {
        using var services = new ServiceCollection()
            .AddClinicContentCore(o => o.Packs.Add(SampleLibrary.Pack()))
            .Configure<ClinicContentOptions>(o =>
            {
                o.Clinic = new ClinicProfile { Name = "Desert Spine" };
                o.Html = new HtmlRenderOptions { HeadingLevel = 4 };
            })
            .BuildServiceProvider(true);

        var html = services.GetRequiredService<IArticleRenderer>().Render(services.GetRequiredService<IArticleLibrary>().Get("knee-pain").Sections[0], ArticleFormats.Html);

        Assert.Contains("<h4>Causes</h4>", html, StringComparison.Ordinal);
        Assert.Contains("by Desert Spine.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_is_rendered_as_its_own_method_does()
    {
        var article = SampleLibrary.Pack().Articles[0];
        var renderer = new ArticleRenderer(new ClinicContentOptions());

        Assert.Equal(
            [article.ToHtml(), article.ToPage(), article.ToText(), article.ToMarkdown(), article.ToJson(), article.ToJsonLd(), article.ToAnsi()],
            ArticleFormats.BuiltIn.Select(format => renderer.Render(article, format)));
        var section = article.Sections[0];
        Assert.Equal(
            [section.ToHtml(), section.ToPage(), section.ToText(), section.ToMarkdown(), section.ToJson(), section.ToJsonLd(), section.ToAnsi()],
            ArticleFormats.BuiltIn.Select(format => renderer.Render(section, format)));
        Assert.Throws<ArgumentException>(() => renderer.Render(article, "pdf"));
    }

    [Fact]
    public void Registering_twice_registers_once()
    {
        var services = new ServiceCollection();

        services.AddClinicContentCore(o => o.Packs.Add(SampleLibrary.Pack()));
        var count = services.Count(service => service.ServiceType != typeof(IConfigureOptions<ClinicContentOptions>));
        services.AddClinicContentCore(o => o.DefaultLanguage = "es");

        Assert.Equal(1, services.Count(service => service.ServiceType == typeof(IArticleLibrary)));
        Assert.Equal(1, services.Count(service => service.ServiceType == typeof(IArticleRenderer)));
        Assert.Equal(1, services.Count(service => service.ServiceType == typeof(IValidateOptions<ClinicContentOptions>)));
        Assert.True(count > 0);
        using var provider = services.BuildServiceProvider();
        Assert.Equal("es", provider.GetRequiredService<IArticleLibrary>().Get("back-spasms").Language);
    }

    [Fact]
    public void A_library_registered_before_is_kept()
    {
        var own = new ArticleLibrary([SampleLibrary.Pack()]);
        using var services = new ServiceCollection().AddSingleton<IArticleLibrary>(own).AddClinicContentCore().BuildServiceProvider();

        Assert.Same(own, services.GetRequiredService<IArticleLibrary>());
    }

    [Fact]
    public async Task All_errors_are_told_when_the_host_starts()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddClinicContentCore(o =>
        {
            o.Packs.Add(SampleLibrary.Pack());
            o.Packs.Add(SampleLibrary.Pack("Other"));
            o.DefaultLanguage = "english";
            o.Clinic = new ClinicProfile { Name = "", Phone = "555-0100" };
            o.Html = new HtmlRenderOptions { HeadingLevel = 7, IdPrefix = "1" };
            o.Text = new TextRenderOptions { Width = 3 };
        });
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(5, exception.Failures.Count(error => error.StartsWith("The packs 'Sample' and 'Other' both have", StringComparison.Ordinal)));
        foreach (var part in new[] { "DefaultLanguage 'english'", "no Name", "Phone '555-0100'", "Html: HeadingLevel 7", "Html: IdPrefix '1'", "Text: Width 3" })
        {
            Assert.Contains(exception.Failures, error => error.Contains(part, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Values_that_the_articles_hold_and_the_clinic_lacks_are_told_by_language()
    {
        var article = SampleLibrary.Article("a", "es", "A") with { Sections = [SampleLibrary.Section("one", "One", null, w => TestPacks.Within(w, NodeKind.Paragraph, p => p.Value(ClinicField.Insurance)))] };

        var errors = Errors(o =>
        {
            o.Packs.Add(SampleLibrary.Pack("P", article));
            o.Clinic = new ClinicProfile { Name = "Desert Spine", Insurance = "We take all." };
        });

        Assert.Equal(
            ["The clinic 'Desert Spine' lacks Insurance for the articles of 'P' in 'es': set Insurance in Translations[\"es\"] of its profile, to an empty text where the clinic has nothing to say, or offer only other languages with Languages."],
            errors);
    }

    [Fact]
    public void Only_the_languages_asked_for_are_offered()
    {
        using var services = new ServiceCollection()
            .AddClinicContentCore(o =>
            {
                o.Packs.Add(SampleLibrary.Pack());
                o.Languages.Add("en");
            })
            .BuildServiceProvider();
        var library = services.GetRequiredService<IArticleLibrary>();

        Assert.Equal(["en"], library.Languages);
        Assert.Equal("en", library.Get("back-spasms", "es-MX").Language);
        Assert.Equal(["back-spasms (en)", "knee-pain (en)"], library.All.Select(article => article.ToString()));
        Assert.Equal(["back-spasms (en)"], library.FindByTopic("muscles", "es").Select(article => article.ToString()));
        Assert.False(library.TryGet("manos", "es", out _));
    }

    [Fact]
    public void Languages_that_there_are_not_or_that_lack_the_default_are_errors()
    {
        var errors = Errors(o =>
        {
            o.Packs.Add(SampleLibrary.Pack());
            o.Languages.Add("fr");
        });

        Assert.Equal(
            [
                "Languages has 'fr', which no article is in: use some of en, es.",
                "Languages lacks the default language 'en': add it, or set DefaultLanguage to one of Languages.",
            ],
            errors);
    }

    [Fact]
    public void No_pack_is_an_error() => Assert.Contains("There is no content pack", Assert.Single(Errors(_ => { })), StringComparison.Ordinal);

    [Fact]
    public void Packs_of_different_clinics_need_a_clinic_to_be_set()
    {
        var other = ContentPack.FromMemory(
            Compiler.PackWriter.Write(SampleLibrary.Create("Other", SampleLibrary.Article("ankle", "en", "Ankle")) with { Clinic = """{ "name": "Another" }"""u8.ToArray() }), trusted: false);

        var errors = Errors(o =>
        {
            o.Packs.Add(SampleLibrary.Pack());
            o.Packs.Add(other);
        });

        Assert.Equal(["The content packs name different clinics (Sample Clinic, Another): set Clinic to the one to render for."], errors);
    }

    [Fact]
    public void Options_are_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ClinicContent:Clinic:Name"] = "Desert Spine",
            ["ClinicContent:Clinic:Phone"] = "602-555-0100",
            ["ClinicContent:Clinic:Insurance"] = "",
            ["ClinicContent:Clinic:Translations:es:Clinicians"] = "médicos",
            ["ClinicContent:DefaultLanguage"] = "es",
            ["ClinicContent:Html:HeadingLevel"] = "3",
            ["ClinicContent:Html:Parts"] = "Title, Sources",
            ["ClinicContent:Text:Width"] = "40",
        }).Build();
        using var services = new ServiceCollection()
            .AddClinicContentCore(o => o.Packs.Add(SampleLibrary.Pack()))
            .Configure<ClinicContentOptions>(configuration.GetSection("ClinicContent"))
            .BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<ClinicContentOptions>>().Value;

        Assert.Equal(("Desert Spine", "602-555-0100", ""), (options.Clinic!.Name, options.Clinic.Phone, options.Clinic.Insurance));
        Assert.Equal("médicos", options.Clinic.Translations["es"].Clinicians);
        Assert.Equal(("es", 3, ArticleParts.Title | ArticleParts.Sources, 40), (options.DefaultLanguage, options.Html.HeadingLevel, options.Html.Parts, options.Text.Width));
        Assert.Equal(2, new HtmlRenderOptions().HeadingLevel);
    }

    private static IEnumerable<string> Errors(Action<ClinicContentOptions> configure)
    {
        using var services = new ServiceCollection().AddClinicContentCore(configure).BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<ClinicContentOptions>>().Value).Failures;
    }
}
