using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Writes UTF-8 to a buffer writer, keeping its current span at hand. <see cref="Flush"/> must be called at the end.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> writer)
{
    /// <summary>The number of bytes of a day: 2026-11-22.</summary>
    public const int IsoDateLength = 10;

    private const int MinSpan = 256;

    private readonly IBufferWriter<byte> _writer = writer;
    private Span<byte> _span;
    private int _written;

    public delegate void Writer(ref Utf8Output output);

    /// <summary>Returns the written bytes as an array, for texts that are kept and written often.</summary>
    public static byte[] ToArray(Writer write)
    {
        using var buffer = new PooledBuffer();
        var output = new Utf8Output(buffer);
        write(ref output);
        output.Flush();
        return buffer.Written.ToArray();
    }

    // Inlined, so that a literal, whose length is known, is copied by a few moves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _span.Length - _written)
        {
            Grow(utf8.Length);
        }

        // There is room, as was just seen; a checked copy would see to that twice more.
        Unsafe.CopyBlockUnaligned(
            ref Unsafe.Add(ref MemoryMarshal.GetReference(_span), _written),
            in MemoryMarshal.GetReference(utf8),
            (uint)utf8.Length);
        _written += utf8.Length;
    }

    /// <summary>Writes a text between two others, which are mostly literals, with a single check of the space left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(scoped ReadOnlySpan<byte> before, scoped ReadOnlySpan<byte> utf8, scoped ReadOnlySpan<byte> after)
    {
        var length = checked(before.Length + utf8.Length + after.Length);
        if (length > _span.Length - _written)
        {
            Grow(length);
        }

        var room = _span.Slice(_written, length);
        before.CopyTo(room);
        room = room[before.Length..];
        utf8.CopyTo(room);
        after.CopyTo(room[utf8.Length..]);
        _written += length;
    }

    public void Write(byte ascii)
    {
        if (_written == _span.Length)
        {
            Grow(1);
        }

        _span[_written++] = ascii;
    }

    /// <summary>Writes text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public void Write(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // A character takes at most three bytes, a pair of surrogates four.
            if (_span.Length - _written < 4)
            {
                Grow(Math.Min(text.Length, MinSpan) * 3);
            }

            Utf8.FromUtf16(text, _span[_written..], out var read, out var written);
            _written += written;
            text = text[read..];
        }
    }

    public void Write(int number)
    {
        Span<byte> digits = stackalloc byte[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Write(digits[..length]);
    }

    /// <summary>Writes a day in ISO 8601 form, such as 2026-11-22.</summary>
    public void WriteIsoDate(DateOnly date)
    {
        Span<byte> text = stackalloc byte[IsoDateLength];
        FormatIsoDate(text, date);
        Write(text);
    }

    /// <summary>Formats a day in ISO 8601 form, in <see cref="IsoDateLength"/> bytes.</summary>
    public static void FormatIsoDate(Span<byte> text, DateOnly date)
    {
        // By hand: the framework's way brings cultures and time zones into a native program, a tenth of its size.
        var digits = (((date.Year * 100) + date.Month) * 100) + date.Day;
        for (var i = IsoDateLength - 1; i >= 0; i--)
        {
            if (i is 4 or 7)
            {
                text[i] = (byte)'-';
            }
            else
            {
                text[i] = (byte)('0' + (digits % 10));
                digits /= 10;
            }
        }
    }

    /// <summary>Flushes the output and returns the writer below.</summary>
    public IBufferWriter<byte> FlushAndGetWriter()
    {
        Flush();
        return _writer;
    }

    public void Flush()
    {
        _writer.Advance(_written);
        _written = 0;
        _span = default;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        if (_written > 0)
        {
            Flush();
        }

        _span = _writer.GetSpan(Math.Max(needed, MinSpan));
    }
}
