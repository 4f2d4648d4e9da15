using System.Diagnostics;

namespace ClinicContent.Compiler;

/// <summary>Reports the progress of long work: on one line of a terminal, or else with a line now and then. Short work reports nothing.</summary>
/// <param name="output">The output.</param>
/// <param name="isTerminal">True when that is a terminal.</param>
internal sealed class ProgressReport(TextWriter output, bool isTerminal)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly TimeSpan _interval = isTerminal ? TimeSpan.FromSeconds(0.2) : TimeSpan.FromSeconds(10);
    private readonly Stopwatch _time = new();
    private TimeSpan _next = Patience;
    private int _total;
    private int _done;

    public void Begin(int total)
    {
        (_total, _done) = (total, 0);
        _time.Start();
    }

    /// <summary>Counts one more finished item.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        if (_time.Elapsed < _next)
        {
            return;
        }

        lock (_lock)
        {
            if (_time.Elapsed >= _next)
            {
                _next = _time.Elapsed + _interval;
                var text = FormattableString.Invariant($"clinic-content: {done:N0} of {_total:N0} articles");
                output.Write(isTerminal ? $"\r{text}" : $"{text}\n");
            }
        }
    }

    /// <summary>Clears the line of a terminal for the next output.</summary>
    public void End()
    {
        if (isTerminal && _next > Patience)
        {
            output.Write("\r\u001B[K");
        }
    }
}
