using System.Collections.Concurrent;
using System.Diagnostics;
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

        foreach (var (path, encoding) in new[] { ("back-spasms", ""), ("back-spasms.json", "br"), ("back-spasms.json", "br"), ("back-spasms.json", "br"), ("nothing", "") })
        {
            using var response = await site.GetAsync($"/health/{path}", ("Accept-Encoding", encoding));
        }

        using var unchanged = await site.GetAsync("/health", ("If-None-Match", "*"));
        Assert.Equal(["page 200 miss", "json 200 miss", "json 200 miss", "json 200 hit", "none 404 none", "index 304 none"], counted);
    }

    [Fact]
    public async Task A_rendering_is_an_activity_within_the_request_and_what_is_at_hand_is_none()
    {
        var trace = ActivityTraceId.CreateRandom();
        var rendered = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "ClinicContent.AspNetCore" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.Source.Name == "ClinicContent.AspNetCore" && activity.TraceId == trace)
                {
                    rendered.Enqueue($"{activity.OperationName} {string.Join(' ', activity.TagObjects.Select(tag => tag.Value))}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var site = await TestSite.StartAsync();

        foreach (var path in new[] { "es/back-spasms/causes.json", "es/back-spasms/causes.json", "es/back-spasms/causes.json", "back-spasms", "nothing" })
        {
            using var response = await site.GetAsync($"/health/{path}", ("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01"));
        }

        using var unchanged = await site.GetAsync("/health", ("If-None-Match", "*"), ("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01"));
        Assert.Equal(["ClinicContent.Render section es", "ClinicContent.Render section es", "ClinicContent.Render page en"], rendered);
    }

    [Fact]
    public async Task The_health_check_opens_every_pack()
    {
        await using var site = await TestSite.StartAsync(services: services => services.AddHealthChecks().AddClinicContent());

        var report = await site.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Equal(Articles.Pack.ContentVersion, report.Entries["clinic-content"].Data[Articles.Pack.Name]);
    }

    [Fact]
    public async Task The_health_check_finds_a_damaged_pack_and_reads_it_once()
    {
        var bytes = Articles.Pack.Reader.Bytes.Span.ToArray();
        bytes[bytes.Length * 2 / 3] ^= 1;
        var library = new ArticleLibrary([ContentPack.FromMemory(bytes, trusted: true)]);
        await using var site = await TestSite.StartAsync(services: services =>
        {
            services.AddSingleton<IArticleLibrary>(library);
            services.AddHealthChecks().AddClinicContent(failureStatus: HealthStatus.Degraded);
        });
        var service = site.Services.GetRequiredService<HealthCheckService>();

        var first = (await service.CheckHealthAsync()).Entries["clinic-content"];
        var second = (await service.CheckHealthAsync()).Entries["clinic-content"];

        Assert.Equal(HealthStatus.Degraded, first.Status);
        Assert.Contains("'ClinicContent' is damaged", first.Description, StringComparison.Ordinal);
        Assert.IsType<ContentPackException>(first.Exception);
        Assert.Same(first.Exception, second.Exception);
    }
}
