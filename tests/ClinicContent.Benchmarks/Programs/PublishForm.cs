namespace ClinicContent.Benchmarks;

/// <summary>How a program is published.</summary>
internal enum PublishForm
{
    /// <summary>For an installed runtime, which compiles it while it runs.</summary>
    Jit,

    /// <summary>For an installed runtime, compiled ahead as far as that goes.</summary>
    ReadyToRun,

    /// <summary>With the runtime beside it, and of both only what it uses.</summary>
    Trimmed,

    /// <summary>As one file of native code.</summary>
    Native,
}
