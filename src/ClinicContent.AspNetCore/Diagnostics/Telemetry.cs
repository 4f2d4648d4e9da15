using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClinicContent;

/// <summary>Counts requests by format and outcome. No tag contains data from a visitor.</summary>
internal sealed class Telemetry(IMeterFactory meters)
{
    public const string Name = "ClinicContent.AspNetCore";

    /// <summary>The format of a request for missing content.</summary>
    public const string NoRoute = "none";

    /// <summary>The source of activities. It is never disposed of, because it lives as long as the program.</summary>
    public static readonly ActivitySource Source = new(Name);

    private readonly Counter<long> _requests = meters.Create(Name).CreateCounter<long>(
        "clinic_content.requests", "{request}", "Requests for articles, by format, status and cache result.");

    /// <summary>Counts a request.</summary>
    /// <param name="format">The format of the request, such as <c>page</c>; <c>none</c> for missing content.</param>
    /// <param name="status">The response's status code.</param>
    /// <param name="cache">The use of the cache: <c>hit</c>, <c>miss</c>, or <c>none</c> when no bytes were needed.</param>
    public void Count(string format, int status, string cache)
    {
        if (_requests.Enabled)
        {
            _requests.Add(1, new("format", format), new("status", status), new KeyValuePair<string, object?>("cache", cache));
        }
    }
}
