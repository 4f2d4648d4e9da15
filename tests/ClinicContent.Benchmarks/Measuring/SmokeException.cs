namespace ClinicContent.Benchmarks;

/// <summary>What a contender gives is wrong, so that its speed would say nothing.</summary>
internal sealed class SmokeException(string message) : Exception(message)
{
    /// <summary>Says where two contenders that have to give the same differ.</summary>
    public static void ThrowIfDifferent(string what, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new SmokeException($"{what}: {expected.Length} bytes were expected and {actual.Length} came; they differ from byte {expected.CommonPrefixLength(actual)} on.");
        }
    }

    /// <summary>Says that something is not as it has to be.</summary>
    public static void ThrowUnless(bool holds, string message)
    {
        if (!holds)
        {
            throw new SmokeException(message);
        }
    }
}
