namespace ClinicContent.Benchmarks;

/// <summary>A search engine that is measured.</summary>
internal interface ISearchContender
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>The slugs that it finds, best first, at most ten; and first the one that it suggests, if it does.</summary>
    IReadOnlyList<string> Find(string text, string language);
}
