namespace ClinicContent.Compiler;

/// <summary>A row of equal marks, <c>*</c> or <c>_</c>, and the emphasis that CommonMark begins and ends there.</summary>
/// <param name="mark">The mark.</param>
/// <param name="offset">The position of the row.</param>
/// <param name="count">The number of marks.</param>
internal sealed class EmphasisRun(char mark, int offset, int count)
{
    public char Mark { get; } = mark;

    public int Offset { get; } = offset;

    /// <summary>The number of marks in the row before any of them was used.</summary>
    public int Count { get; } = count;

    public bool CanOpen { get; init; }

    public bool CanClose { get; init; }

    /// <summary>The number of unused marks.</summary>
    public int Left { get; private set; } = count;

    /// <summary>The numbers of marks, one or two, of each emphasis that ends here, from the inside out.</summary>
    public List<int> Closes { get; } = [];

    /// <summary>The numbers of marks of each emphasis that begins here, from the inside out.</summary>
    public List<int> Opens { get; } = [];

    /// <summary>Joins two rows in an emphasis, as strong as both have marks for.</summary>
    public static void Join(EmphasisRun opener, EmphasisRun closer)
    {
        var used = opener.Left > 1 && closer.Left > 1 ? 2 : 1;
        opener.Opens.Add(used);
        closer.Closes.Add(used);
        opener.Left -= used;
        closer.Left -= used;
    }

    /// <summary>Checks that two rows may be joined, by the rules of flanking and of three.</summary>
    public static bool AreOfOne(EmphasisRun opener, EmphasisRun closer) =>
        opener.Mark == closer.Mark && opener.CanOpen
        && ((!closer.CanOpen && !opener.CanClose) || closer.Count % 3 == 0 || (opener.Count + closer.Count) % 3 != 0);
}
