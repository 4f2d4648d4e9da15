namespace ClinicContent.Core.Tests;

/// <summary>Time that goes on when a test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> _timers = [];

    public IReadOnlyList<TimeSpan> Periods => [.. _timers.Select(timer => timer.Period)];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Assert.Equal(period, dueTime);
        var timer = new Timer(this, () => callback(state), period);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Calls every timer once.</summary>
    public void Tick() => _timers.ToList().ForEach(timer => timer.Call());

    private sealed class Timer(ManualTime time, Action call, TimeSpan period) : ITimer
    {
        public TimeSpan Period => period;

        public void Call() => call();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => time._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
