using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClinicContent;

/// <summary>Counts requests by what they ask for and how they end; no tag holds what a visitor sent.</summary>
internal sealed class Telemetry(IMeterFactory meters)
{
    public const string Name = "ClinicContent.AspNetCore";

    /// <summary>The format of what is not there.</summary>
    public const string NoRoute = "none";

    /// <summary>Never disposed: an activity source lives as long as the program.</summary>
    public static readonly ActivitySource Source = new(Name);

    private readonly Counter<long> _requests = meters.Create(Name).CreateCounter<long>(
        "clinic_content.requests", "{request}", "Requests for articles, by format, status and cache result.");

    /// <summary>Counts a request.</summary>
    /// <param name="format">What was asked for, such as <c>page</c>; <c>none</c> for what is not there.</param>
    /// <param name="status">The response's status code.</param>
    /// <param name="cache">Whether the bytes were at hand: <c>hit</c>, <c>miss</c>, or <c>none</c> when none were needed.</param>
    public void Count(string format, int status, string cache)
    {
        if (_requests.Enabled)
        {
            _requests.Add(1, new("format", format), new("status", status), new KeyValuePair<string, object?>("cache", cache));
        }
    }
}
