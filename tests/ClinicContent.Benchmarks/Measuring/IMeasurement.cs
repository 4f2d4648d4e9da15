namespace ClinicContent.Benchmarks;

/// <summary>One kind of work that the library is measured at, side by side with what a user would otherwise pick.</summary>
internal interface IMeasurement
{
    /// <summary>The word that runs it on the command line, and the name of its file of results.</summary>
    string Id { get; }

    /// <summary>The heading of its table.</summary>
    string Title { get; }

    /// <summary>Does everything once and times nothing.</summary>
    /// <exception cref="SmokeException">A contender's output is wrong, or not that of the others.</exception>
    void Smoke();

    /// <summary>Measures; takes minutes.</summary>
    /// <param name="progress">Is told what is measured at the moment.</param>
    IReadOnlyList<Result> Measure(Action<string> progress);
}
