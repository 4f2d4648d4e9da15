using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Nothing that a health record says of a patient stays: neither in answers and caches, nor in logs, activities and metrics of this package.</summary>
[Collection(nameof(ObservabilityTests))]
public sealed class InfobuttonPrivacyTests(InfobuttonFixture fixture) : IClassFixture<InfobuttonFixture>
{
    private const string Canary = "canary-7f3a";

    private static readonly string[] PatientFields = ["patientPerson.name", "patientPerson.administrativeGenderCode.c", "age.v.v", "holder.assignedEntity.n", "holder.assignedEntity.certificateText", "encounter.c.c", "representedOrganization.id.root", "unknown"];

    private static string Query => "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M62.830&" + string.Join('&', PatientFields.Select(name => $"{name}={Canary}"));

    [Theory]
    [InlineData("service", "")]
    [InlineData("service", "&knowledgeResponseType=application/json")]
    [InlineData("service", "&knowledgeResponseType=application/javascript&callback=f")]
    [InlineData("service", "&knowledgeResponseType=x")]
    [InlineData("application", "")]
    public async Task No_answer_holds_them_or_may_be_kept(string address, string more)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/{address}?{Query}{more}");

        Assert.DoesNotContain(Canary, await response.Content.ReadAsStringAsync() + response.Headers + response.Content.Headers, StringComparison.Ordinal);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task An_answer_is_for_one_reader_alone()
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?{Query}");

        Assert.True(response.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task No_log_activity_or_metric_of_this_package_holds_them()
    {
        var seen = new List<string>();
        void Keep(string text)
        {
            lock (seen)
            {
                seen.Add(text);
            }
        }

        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("ClinicContent", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Keep($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name.StartsWith("ClinicContent", StringComparison.Ordinal)) { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        meters.Start();
        await using var site = await TestSite.StartAsync(
            map: app =>
            {
                app.MapClinicContent("/health");
                app.MapInfobutton();
            },
            services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.None).AddProvider(new KeepingLog(Keep))));

        foreach (var path in new[] { $"service?{Query}", $"application?{Query}", $"service?{Canary}", $"service?mainSearchCriteria.v.dn={Canary}", $"service?{Query}&knowledgeResponseType={Canary}" })
        {
            using var response = await site.GetAsync($"/infobutton/{path}");
        }

        // The servers of other tests, too, are heard until the end.
        lock (seen)
        {
            Assert.Contains(seen, line => line.Contains("infobutton_service", StringComparison.Ordinal));
            Assert.DoesNotContain(seen, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData(LogLevel.Information, true)]
    [InlineData(LogLevel.Warning, false)]
    public async Task A_host_whose_log_has_queries_is_warned(LogLevel level, bool isWarned)
    {
        var seen = new List<string>();
        await using var site = await TestSite.StartAsync(
            map: app =>
            {
                app.MapClinicContent("/health");
                app.MapInfobutton();
            },
            services: services => services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", level).AddProvider(new KeepingLog(seen.Add))));

        Assert.Equal(isWarned, seen.Exists(line => line.Contains("set the log level of Microsoft.AspNetCore.Hosting.Diagnostics to Warning", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_articles_the_host_does_not_start()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSite.StartAsync(map: app => app.MapInfobutton()));

        Assert.Contains("MapClinicContent", error.Message, StringComparison.Ordinal);
    }

    private sealed class KeepingLog(Action<string> keep) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => keep($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
