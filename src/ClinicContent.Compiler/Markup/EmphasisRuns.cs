namespace ClinicContent.Compiler;

/// <summary>Pairs the marks of emphasis as CommonMark 0.31.2 does ("process emphasis"), so that it is seen where the parser pairs them otherwise.</summary>
internal static class EmphasisRuns
{
    /// <summary>Reads the row of marks at a place.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="at">Where the row begins.</param>
    /// <param name="start">Where its line of text begins.</param>
    /// <param name="end">Where the text of its block ends.</param>
    public static EmphasisRun Read(ReadOnlySpan<char> text, int at, int start, int end)
    {
        var mark = text[at];
        var behind = at;
        while (behind < end && text[behind] == mark)
        {
            behind++;
        }

        var (before, after) = (at > start ? text[at - 1] : '\n', behind < end ? text[behind] : '\n');
        var left = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var right = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        return new EmphasisRun(mark, at, behind - at)
        {
            CanOpen = left && (mark == '*' || !right || IsPunctuation(before)),
            CanClose = right && (mark == '*' || !left || IsPunctuation(after)),
        };
    }

    /// <summary>Pairs the rows of a text, in their order.</summary>
    public static void Pair(IReadOnlyList<EmphasisRun> runs)
    {
        // The rows that may still open, and for each kind of closing row the place below which none opens for it: so the time stays linear.
        var openers = new List<EmphasisRun>();
        Span<int> bottoms = stackalloc int[12];
        bottoms.Clear();
        foreach (var closer in runs)
        {
            while (closer.CanClose && closer.Left > 0)
            {
                ref var bottom = ref bottoms[(closer.Mark == '*' ? 0 : 6) + (closer.CanOpen ? 3 : 0) + (closer.Count % 3)];
                var found = openers.Count - 1;
                while (found >= bottom && !EmphasisRun.AreOfOne(openers[found], closer))
                {
                    found--;
                }

                if (found < bottom)
                {
                    bottom = openers.Count;
                    break;
                }

                EmphasisRun.Join(openers[found], closer);
                Cut(openers, openers[found].Left > 0 ? found + 1 : found, bottoms);
            }

            if (closer.CanOpen && closer.Left > 0)
            {
                openers.Add(closer);
            }
        }
    }

    private static void Cut(List<EmphasisRun> openers, int count, Span<int> bottoms)
    {
        openers.RemoveRange(count, openers.Count - count);
        foreach (ref var bottom in bottoms)
        {
            bottom = Math.Min(bottom, count);
        }
    }

    // An emoji is a symbol to few implementations, and to none of the usual previews.
    private static bool IsPunctuation(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}
