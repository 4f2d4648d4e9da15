using System.Net;
using System.Net.Sockets;

namespace ClinicContent.Packages.Tests;

/// <summary>A web program under <c>dotnet watch</c>, as one runs it who edits articles.</summary>
[Collection(nameof(BuiltPackages))]
public class WatchTests(BuiltPackages packages)
{
    private const string Program = """
        using ClinicContent;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => MyClinic.Articles.KneePain.ToText());
        app.Run();
        """;

    [Fact]
    public async Task A_program_shows_its_own_article_when_it_is_saved_and_when_a_mistake_in_it_is_corrected()
    {
        var clinic = new NewLibrary(packages, "WatchedProgram", CompilerPackageTests.OneTarget + "<ImplicitUsings>enable</ImplicitUsings>", "Microsoft.NET.Sdk.Web");
        File.WriteAllText(Path.Combine(clinic.Folder, "Program.cs"), Program);
        using var site = Watch(clinic.Folder);
        await site.PrintsAsync("Waiting for changes");
        await site.ShowsAsync("/", "It can hurt.");

        clinic.Write("knee-pain", "Knee pain", "It can hurt a lot.");
        await site.PrintsAsync("Waiting for changes");
        await site.ShowsAsync("/", "It can hurt a lot.");

        clinic.Write("knee-pain", "Knee pain", "It can hurt {{clinic.badly}}.");
        await site.PrintsAsync("knee-pain.md(9,13): error CC0312");
        await site.PrintsAsync("Fix the error");
        clinic.Write("knee-pain", "Knee pain", "It can hurt badly.");
        await site.ShowsAsync("/", "It can hurt badly.");
    }

    [Fact]
    public async Task A_program_with_the_readme_s_property_shows_a_library_s_article_when_it_is_saved_even_if_it_began_with_a_mistake()
    {
        const string restart = "<HotReloadAutoRestart>true</HotReloadAutoRestart>";
        Assert.Contains(restart, Repository.Readme("."), StringComparison.Ordinal);
        var library = new NewLibrary(packages, "WatchedLibrary", CompilerPackageTests.TwoTargets);
        var folder = packages.NewProject("reader", "Microsoft.NET.Sdk.Web", [], [restart], ("Program.cs", Program));
        Command.DotNetSucceeds(folder, "add", "reference", library.Project);
        library.Write("knee-pain", "Knee pain", "It can hurt {{clinic.badly}}.");
        using var site = Watch(folder);
        await site.PrintsAsync("Fix the error");

        library.Write("knee-pain", "Knee pain");
        await site.PrintsAsync("Waiting for changes");
        await site.ShowsAsync("/", "It can hurt.");

        library.Write("knee-pain", "Knee pain", "It can hurt a lot.");
        await site.ShowsAsync("/", "It can hurt a lot.");
    }

    // At an address that stays the same when the program starts again.
    private static RunningSite Watch(string folder)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}";
        listener.Stop();
        var site = RunningSite.Start(folder, "dotnet", "watch", "--", "--urls", address);
        site.Client.BaseAddress = new(address);
        return site;
    }
}
