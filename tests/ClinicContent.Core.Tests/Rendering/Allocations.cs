namespace ClinicContent.Core.Tests.Rendering;

/// <summary>Counts the bytes that an action allocates once everything it keeps is there.</summary>
internal static class Allocations
{
    private const int Runs = 50;

    public static long Of(Action action)
    {
        for (var i = 0; i < Runs; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
