namespace ClinicContent.Tool;

/// <summary>Gives names that links within a file lead to, and no heading has, to the heading before them.</summary>
internal static class HeadingOfIds
{
    public static void AddTo(List<ImportBlock> blocks, List<string> ids)
    {
        if (blocks.FindLastIndex(block => block is ImportHeading) is >= 0 and var last)
        {
            var heading = (ImportHeading)blocks[last];
            blocks[last] = heading with { Ids = [.. heading.Ids, .. ids] };
            ids.Clear();
        }
    }
}
