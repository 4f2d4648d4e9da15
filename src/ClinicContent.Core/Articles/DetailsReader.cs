namespace ClinicContent;

/// <summary>Reads the fields of an article's details, or of one field or record of them: it never reads beyond its end.</summary>
internal ref struct DetailsReader
{
    private readonly PackBytes _bytes;
    private readonly ReadOnlySpan<byte> _details;
    private readonly long _offset;
    private int _position;
    private int _field;

    public DetailsReader(PackBytes bytes, PackReference reference)
        : this(bytes, bytes.Slice(reference), reference.Offset)
    {
    }

    private DetailsReader(PackBytes bytes, ReadOnlySpan<byte> details, long offset)
    {
        _bytes = bytes;
        _details = details;
        _offset = offset;
    }

    public delegate T Item<T>(ref DetailsReader reader);

    /// <summary>True at the end of the record. A record of an older version ends before the fields that were added since.</summary>
    public readonly bool AtEnd => _position == _details.Length;

    /// <summary>The bytes from the current position to the end.</summary>
    public readonly ReadOnlySpan<byte> Rest => _details[_position..];

    /// <summary>Moves to the next field; false at the end.</summary>
    public bool ReadField(out DetailsField field, out DetailsReader content)
    {
        if (AtEnd)
        {
            field = 0;
            content = default;
            return false;
        }

        var number = Number();
        if (number <= _field)
        {
            throw Damaged($"Field {number} of an article's details comes after field {_field}");
        }

        _field = number;
        field = (DetailsField)number;
        content = Record();
        return true;
    }

    /// <summary>Reads a run of bytes with a length prefix as a reader of its own; the part of it that is not read is skipped.</summary>
    public DetailsReader Record()
    {
        var length = Count();
        _position += length;
        return new DetailsReader(_bytes, _details.Slice(_position - length, length), _offset + _position - length);
    }

    public int Number() =>
        Leb128.TryRead(_details, ref _position, out var value) ? value : throw Damaged("A number is damaged");

    /// <summary>Reads a number of items. Each item takes at least a byte, which bounds the number.</summary>
    public int Count() =>
        Number() is var count && count <= _details.Length - _position ? count : throw Damaged($"A list of {count} items is cut short");

    /// <summary>Reads a position in a list of <paramref name="count"/> items that was read before.</summary>
    public int Position(int count) =>
        Number() is var position && position < count ? position : throw Damaged($"There is no item {position + 1L} in a list of {count}");

    public PackReference Reference() => new((uint)Number(), (uint)Number());

    public string String() => _bytes.String(Reference());

    /// <summary>Reads a name that stands in addresses.</summary>
    public string Name() => Checked(String());

    public DateOnly Date() =>
        Number() is var day && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Damaged($"There is no day {day}");

    /// <summary>Reads a number with one decimal. It is stored as its tenths in zigzag order (0, -1, 1, -2 and so on), because numbers here have no sign.</summary>
    public double Tenths()
    {
        var number = Number();
        return ((number >> 1) ^ -(number & 1)) / 10.0;
    }

    public string[] Strings()
    {
        var strings = new string[Count()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = String();
        }

        return strings;
    }

    public string[] Names()
    {
        var names = Strings();
        foreach (var name in names)
        {
            Checked(name);
        }

        return names;
    }

    /// <summary>Reads a list of records, each with a reader of its own.</summary>
    public T[] Records<T>(Item<T> item)
    {
        var array = new T[Count()];
        for (var i = 0; i < array.Length; i++)
        {
            var record = Record();
            array[i] = item(ref record);
        }

        return array;
    }

    private readonly string Checked(string name) =>
        AddressName.IsValid(name) ? name : throw Damaged("A slug, a topic or the id of a section has characters besides a to z, 0 to 9 and '-', or none");

    public readonly ContentPackException Damaged(string what) => new(what, _offset + _position);
}
