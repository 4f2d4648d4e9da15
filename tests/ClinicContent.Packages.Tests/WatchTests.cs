using System.Net;
using System.Net.Sockets;

namespace ClinicContent.Packages.Tests;

/// <summary>A web program under <c>dotnet watch</c>, as one runs it who edits articles.</summary>
[Trait("Category", "Slow")]
public class WatchTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    private const string Program = """
        using ClinicContent;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => MyClinic.MyClinicArticles.KneePain.ToText());
        app.Run();
        """;

    [Fact]
    public async Task A_program_shows_its_own_article_when_it_is_saved_and_when_a_mistake_in_it_is_corrected()
    {
        var clinic = new NewLibrary(packages, "WatchedProgram", CompilerPackageTests.OneTarget + "<ImplicitUsings>enable</ImplicitUsings>", "Microsoft.NET.Sdk.Web");
        File.WriteAllText(Path.Combine(clinic.Folder, "Program.cs"), Program);
        using var site = Watch(clinic.Folder);
        await site.ShowsAsync("/", "It can hurt.");

        clinic.Write("knee-pain", "Knee pain", "It can hurt a lot.");
        await site.ShowsAsync("/", "It can hurt a lot.");

        clinic.Write("knee-pain", "Knee pain", "It can hurt {{clinic.badly}}.");
        await site.PrintsAsync("knee-pain.md(9,13): error CC0312");
        await site.PrintsAsync("Waiting for a file to change");
        clinic.Write("knee-pain", "Knee pain", "It can hurt badly.");
        await site.ShowsAsync("/", "It can hurt badly.");
    }

    [Fact]
    public async Task A_program_shows_a_library_s_article_when_it_is_saved_even_if_it_began_with_a_mistake()
    {
        var library = new NewLibrary(packages, "WatchedLibrary", CompilerPackageTests.TwoTargets);
        var folder = packages.NewProject("reader", "Microsoft.NET.Sdk.Web", [], [], ("Program.cs", Program));
        Command.DotNetSucceeds(folder, "add", "reference", library.Project);
        library.Write("knee-pain", "Knee pain", "It can hurt {{clinic.badly}}.");
        using var site = Watch(folder);
        await site.PrintsAsync("Waiting for a file to change");

        library.Write("knee-pain", "Knee pain");
        await site.ShowsAsync("/", "It can hurt.");

        library.Write("knee-pain", "Knee pain", "It can hurt a lot.");
        await site.ShowsAsync("/", "It can hurt a lot.");
    }

    // As the README says, at an address that stays the same when the program starts again.
    private static RunningSite Watch(string folder)
    {
        const string restarting = "--no-hot-reload";
        Assert.Contains($"dotnet watch {restarting}", Document.Get("src/docs/authoring.md").Text, StringComparison.Ordinal);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}";
        listener.Stop();
        var site = RunningSite.Start(folder, "dotnet", "watch", restarting, "--", "--urls", address);
        site.Client.BaseAddress = new(address);
        return site;
    }
}
