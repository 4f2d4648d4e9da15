using ClinicContent.Benchmarks;

return BenchmarkCommand.Create().Parse(args).Invoke();
