namespace ClinicContent.Benchmarks;

/// <summary>A page in which parts between marks are written by a command, and the rest by hand.</summary>
internal static class MarkedPage
{
    /// <summary>The page with other text between <c>&lt;!-- measured: ID --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
    /// <exception cref="InvalidOperationException">The page has no such mark.</exception>
    public static string With(string page, string id, string text)
    {
        const string End = "<!-- end -->";
        var mark = $"<!-- measured: {id} -->";
        var start = page.IndexOf(mark, StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The page has no lines \"{mark}\" and, after it, \"{End}\", between which the results of {id} stand: add them.")
            : $"{page[..(start + mark.Length)]}\n{text}{page[end..]}";
    }
}
