namespace ClinicContent;

/// <summary>Numbers from 0 to 2^31-1 in one to five bytes, seven bits each, the lowest first (LEB128, as in DWARF and WebAssembly).</summary>
internal static class Leb128
{
    public static bool TryRead(ReadOnlySpan<byte> bytes, ref int position, out int value)
    {
        var result = 0u;
        for (var shift = 0; shift < 35 && position < bytes.Length; shift += 7)
        {
            var next = bytes[position++];
            if (shift == 28 && next > 0x07)
            {
                break;
            }

            result |= (next & 0x7Fu) << shift;
            if (next < 0x80)
            {
                value = (int)result;
                return true;
            }
        }

        value = 0;
        return false;
    }

    public static void Write(List<byte> output, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            output.Add((byte)(rest | 0x80));
        }

        output.Add((byte)rest);
    }
}
