using System.Buffers.Binary;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Codes of ICD-10-CM, all or some, each as header or billable, with its official text.</summary>
internal sealed class CodeTable
{
    /// <summary>The longest code, without its point.</summary>
    public const int LongestCode = 7;

    /// <summary>The first characters of a code, which name its category.</summary>
    public const int CategoryLength = 3;

    private const int MostNear = 3;

    // Sorted by code. Titles are decoded when one is asked for: there are nearly a hundred thousand.
    private readonly Entry[] _entries;

    /// <param name="entries">The codes; of two with one code, the last is kept.</param>
    /// <param name="name">The table's name in messages; null for the built-in one, which has few codes.</param>
    public CodeTable(IEnumerable<Entry> entries, string? name)
    {
        var sorted = new SortedList<ulong, Entry>();
        foreach (var entry in entries.OrderBy(entry => entry.Key))
        {
            sorted[entry.Key] = entry;
        }

        (_entries, Name) = ([.. sorted.Values], name);
    }

    /// <summary>The name in messages of the file or files that it was read from; null for the built-in table.</summary>
    public string? Name { get; }

    /// <summary>True when it has every existing code, so that any other code is unknown.</summary>
    public bool IsComplete => Name is not null;

    public int Count => _entries.Length;

    /// <summary>Finds a code, written with or without its point.</summary>
    /// <returns>Null when the table does not have it.</returns>
    public CodeJudgement? Find(string code)
    {
        var bare = Bare(code);
        var at = Array.BinarySearch(_entries, new Entry(Key(bare), false, default));
        if (at >= 0 && !_entries[at].IsHeader)
        {
            return new CodeJudgement(IsHeader: false, Title(_entries[at]));
        }

        // What is divided is a header, whether the table says so or not.
        return at >= 0 || Below(bare).Any() ? new CodeJudgement(IsHeader: true, at >= 0 ? Title(_entries[at]) : "") : null;
    }

    /// <summary>Finds the billable codes below a header, with their points.</summary>
    public IEnumerable<string> FindLeaves(string header) => Below(Bare(header)).Where(entry => !entry.IsHeader).Select(entry => WithPoint(entry.Key));

    /// <summary>Finds the billable codes that are closest to an unknown one, the closest first.</summary>
    public IReadOnlyList<string> FindNear(string code)
    {
        var bare = Bare(code);
        var category = Below(bare[..Math.Min(CategoryLength, bare.Length)]).Where(entry => !entry.IsHeader).ToList();
        var candidates = category.Count > 0 ? category : Below(bare[..1]).Where(entry => !entry.IsHeader).ToList();
        return
        [
            .. candidates.Select(entry => (Code: WithPoint(entry.Key), Distance: Suggestion.Distance(bare, Text(entry.Key), int.MaxValue)))
                .OrderBy(near => near.Distance).ThenBy(near => near.Code, StringComparer.Ordinal).Take(MostNear).Select(near => near.Code),
        ];
    }

    /// <summary>Converts a code to a number, so that numbers sort as codes do.</summary>
    public static ulong Key(ReadOnlySpan<char> code)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        Encoding.ASCII.GetBytes(code[..Math.Min(code.Length, LongestCode)], bytes);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    /// <summary>A code without its point.</summary>
    public static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal);

    private static string WithPoint(ulong key) => Text(key) is { Length: > CategoryLength } text ? $"{text[..CategoryLength]}.{text[CategoryLength..]}" : Text(key);

    private static string Text(ulong key)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, key);
        return Encoding.ASCII.GetString(bytes.TrimEnd((byte)0));
    }

    private static string Title(Entry entry) => Encoding.UTF8.GetString(entry.Title.Span);

    // The codes that begin with a text and are longer.
    private IEnumerable<Entry> Below(string prefix)
    {
        var from = Array.BinarySearch(_entries, new Entry(Key(prefix), false, default));
        for (var i = from >= 0 ? from + 1 : ~from; i < _entries.Length && Text(_entries[i].Key).StartsWith(prefix, StringComparison.Ordinal); i++)
        {
            yield return _entries[i];
        }
    }

    /// <summary>A code of the table.</summary>
    /// <param name="Key">The code, as <see cref="CodeTable.Key"/> gives it.</param>
    /// <param name="IsHeader">True when it is divided into others, so that it cannot be billed.</param>
    /// <param name="Title">Its long title as UTF-8.</param>
    public readonly record struct Entry(ulong Key, bool IsHeader, ReadOnlyMemory<byte> Title) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Key.CompareTo(other.Key);

        public static bool operator <(Entry left, Entry right) => left.CompareTo(right) < 0;

        public static bool operator <=(Entry left, Entry right) => left.CompareTo(right) <= 0;

        public static bool operator >(Entry left, Entry right) => left.CompareTo(right) > 0;

        public static bool operator >=(Entry left, Entry right) => left.CompareTo(right) >= 0;
    }
}
