using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ClinicContent.Core.Tests;

/// <summary>What a library logs of the packs that it follows.</summary>
internal sealed class PackLog : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<Entry> _entries = new();

    public IReadOnlyList<Entry> Entries => [.. _entries];

    public ILogger CreateLogger(string categoryName) => categoryName == "ClinicContent.Packs" ? this : throw new ArgumentException(categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = ((IReadOnlyList<KeyValuePair<string, object?>>)state!).ToDictionary(pair => pair.Key, pair => pair.Value as string);
        _entries.Enqueue(new(formatter(state, exception), values.GetValueOrDefault("Source") ?? "", values.GetValueOrDefault("Version"), values.GetValueOrDefault("Error")));
    }

    public void Dispose()
    {
    }

    internal sealed record Entry(string Message, string Source, string? Version, string? Error);
}
