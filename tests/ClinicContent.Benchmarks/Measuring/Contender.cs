namespace ClinicContent.Benchmarks;

/// <summary>One of those that are measured side by side.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Measure">Does the work of one round and gives what was measured of it.</param>
/// <typeparam name="T">What a round gives, such as seconds, or several figures.</typeparam>
internal sealed record Contender<T>(string Name, Func<T> Measure);
