using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkDotNet.Validators;
using Perfolizer.Horology;

namespace ClinicContent.Benchmarks;

/// <summary>What BenchmarkDotNet measured of one method in one round: the median of its iterations.</summary>
/// <param name="Nanoseconds">The time of one operation.</param>
/// <param name="Bytes">The memory that one operation allocates.</param>
internal sealed record MethodRun(double Nanoseconds, double Bytes)
{
    // What was allocated is counted of the whole process, and the runtime's own threads allocate some KB. No object is smaller than this, so
    // that less for each operation is not the method's; exact counts are the tests' (AllocationTests).
    private const int MinObjectSize = 24;

    // In this process, so that contenders can take turns every second, and nothing else has to be built. Code is compiled for good in the
    // first round, which does not count.
    private static readonly IConfig Config = ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Throughput).WithIterationTime(TimeInterval.FromMilliseconds(40)).WithWarmupCount(3).WithIterationCount(7).WithGcForce(false))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddValidator(JitOptimizationsValidator.FailOnError)
        .AddLogger(NullLogger.Instance)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ClinicContent.Benchmarks"))
        .WithOptions(ConfigOptions.DisableLogFile);

    /// <summary>A contender whose rounds are short runs of a benchmark method.</summary>
    /// <param name="name">What tables call it.</param>
    /// <param name="method">The method of the class that is measured.</param>
    /// <typeparam name="TBenchmarks">The class that has the method.</typeparam>
    public static Contender<MethodRun> Contender<TBenchmarks>(string name, string method) => new(name, () => Run(typeof(TBenchmarks), method));

    private static MethodRun Run(Type benchmarks, string method)
    {
        var summary = BenchmarkRunner.Run(BenchmarkConverter.MethodsToBenchmarks(benchmarks, [benchmarks.GetMethod(method)!], Config));
        if (summary.Reports is not [{ Success: true, ResultStatistics: { } statistics } report])
        {
            throw new InvalidOperationException(
                $"{benchmarks.Name}.{method} could not be measured: {string.Join(' ', summary.ValidationErrors.Select(error => error.Message))} Use --configuration Release.");
        }

        var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase).GetValueOrDefault();
        return new(statistics.Median, bytes < MinObjectSize ? 0 : bytes);
    }
}
