using System.Diagnostics.Metrics;
using System.Globalization;

namespace ClinicContent.Benchmarks.Server;

/// <summary>What a server can tell of itself: how many responses it had at hand, from the library's own meter, and the memory it holds on to.</summary>
internal sealed class ServerFigures : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _hits;
    private long _misses;

    public ServerFigures()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "clinic_content.requests")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            foreach (var (name, value) in tags)
            {
                if (name == "cache")
                {
                    Interlocked.Add(ref value is "hit" ? ref _hits : ref _misses, count);
                }
            }
        });
        _listener.Start();
    }

    /// <summary>Hits, misses, and the bytes of objects in use.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Interlocked.Read(ref _hits)} {Interlocked.Read(ref _misses)} {GC.GetTotalMemory(forceFullCollection: true)}");

    public void Dispose() => _listener.Dispose();
}
