namespace ClinicContent.Browser.Tests;

/// <summary>Reads the blocks of the pages of src/docs, which readers copy.</summary>
internal static class Documentation
{
    /// <summary>The blocks in a language, in their order.</summary>
    public static async Task<IReadOnlyList<string>> Blocks(string page, string language)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "docs", page));
        return [.. text.Split("\n```").Where((_, i) => i % 2 == 1).Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal)).Select(block => block[(language.Length + 1)..])];
    }
}
