namespace ClinicContent.AspNetCore.Tests;

/// <summary>A site that answers health records, for two clinics.</summary>
public sealed class InfobuttonFixture : IAsyncLifetime
{
    internal TestSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await TestSite.StartAsync(
        web: options =>
        {
            options.ClinicSelector = context => context.Request.Query["clinic"];
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
        },
        map: app =>
        {
            app.MapClinicContent("/health");
            app.MapInfobutton("/infobutton");
        });

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
