using System.Globalization;
using BenchmarkDotNet.Running;
using ClinicContent.Benchmarks;

// "generate FOLDER [COUNT [SEED]]" writes articles to try the compiler with; all else are arguments of BenchmarkDotNet.
if (args is ["generate", var folder, .. var numbers])
{
    var values = numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
    new ArticleGenerator(values.ElementAtOrDefault(0) is > 0 and var count ? count : 10_000, values.ElementAtOrDefault(1) is > 0 and var seed ? seed : 1).WriteTo(folder);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
