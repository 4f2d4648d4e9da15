using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicContent.AspNetCore.Tests;

public class ObservabilityTests
{
    [Fact]
    public async Task Requests_are_counted_by_format_status_and_cache_result()
    {
        await using var site = await TestSite.StartAsync();
        var factory = site.Services.GetRequiredService<IMeterFactory>();
        var counted = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "ClinicContent.AspNetCore" && instrument.Meter.Scope == factory)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            lock (counted)
            {
                counted.Add(string.Join(' ', tags.ToArray().Select(tag => tag.Value)));
            }
        });
        listener.Start();

        foreach (var (path, encoding) in new[] { ("back-spasms", ""), ("back-spasms.json", "br"), ("back-spasms.json", "br"), ("nothing", "") })
        {
            using var response = await site.GetAsync($"/health/{path}", ("Accept-Encoding", encoding));
        }

        using var unchanged = await site.GetAsync("/health", ("If-None-Match", "*"));
        Assert.Equal(["page 200 miss", "json 200 miss", "json 200 hit", "none 404 none", "index 304 none"], counted);
    }

    [Fact]
    public async Task The_health_check_opens_every_pack()
    {
        await using var site = await TestSite.StartAsync(services: services => services.AddHealthChecks().AddClinicContent());

        var report = await site.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Equal(Articles.Pack.ContentVersion, report.Entries["clinic-content"].Data[Articles.Pack.Name]);
    }
}
