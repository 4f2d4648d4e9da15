namespace ClinicContent.Compiler;

/// <summary>Finds marks of emphasis and code that are left in a text.</summary>
internal static class LostEmphasis
{
    /// <summary>Finds the first mark in a line that emphasizes nothing; null when there is none.</summary>
    public static (int Offset, string Mark)? Find(string line)
    {
        for (var at = line.AsSpan().IndexOfAny('*', '_', '`'); at >= 0;)
        {
            var (mark, end) = (line[at], at + 1);
            while (end < line.Length && line[end] == mark)
            {
                end++;
            }

            var (before, after) = (at == 0 ? ' ' : line[at - 1], end == line.Length ? ' ' : line[end]);
            if (IsLost(mark, end - at, before, after))
            {
                return (at, line[at..Math.Min(end, at + 3)]);
            }

            at = line.AsSpan(end).IndexOfAny('*', '_', '`') is var next and >= 0 ? end + next : -1;
        }

        return null;
    }

    // Not a star between two numbers, nor a line to write on, nor the name of a file.
    private static bool IsLost(char mark, int count, char before, char after) => mark switch
    {
        '`' => true,
        '*' => count > 1 || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after),
        _ when count > 2 || (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) => false,
        _ => count > 1 || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after),
    };
}
