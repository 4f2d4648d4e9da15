namespace ClinicContent.AspNetCore.Tests;

/// <summary>One site with the defaults, for all tests that only read from it.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    internal TestSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
