namespace ClinicContent;

/// <summary>Reads the fields of an article's details in the order in which the compiler wrote them.</summary>
internal ref struct DetailsReader(PackBytes bytes, PackReference place)
{
    private readonly ReadOnlySpan<byte> _details = bytes.Slice(place);
    private int _position;

    public delegate T Item<T>(ref DetailsReader reader);

    public int Number() =>
        Leb128.TryRead(_details, ref _position, out var value) ? value : throw Damaged("A number is damaged");

    /// <summary>A number of items that follow: each takes at least a byte, which bounds it.</summary>
    public int Count() =>
        Number() is var count && count <= _details.Length - _position ? count : throw Damaged($"A list of {count} items is cut short");

    /// <summary>A position in a list of <paramref name="count"/> items that was read before.</summary>
    public int Position(int count) =>
        Number() is var position && position < count ? position : throw Damaged($"There is no item {position + 1L} in a list of {count}");

    public PackReference Reference() => new((uint)Number(), (uint)Number());

    public string String() => bytes.String(Reference());

    public DateOnly Date() =>
        Number() is var day && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Damaged($"There is no day {day}");

    /// <summary>A number with one decimal: its tenths in zigzag, 0, -1, 1, -2 and so on, as a number here has no sign.</summary>
    public double Tenths()
    {
        var number = Number();
        return ((number >> 1) ^ -(number & 1)) / 10.0;
    }

    public T[] Array<T>(Item<T> item)
    {
        var array = new T[Count()];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = item(ref this);
        }

        return array;
    }

    private readonly ContentPackException Damaged(string what) => new(what, place.Offset + _position);
}
