using System.Numerics;

namespace ClinicContent;

/// <summary>
/// Packs numbers by how likely each of their bits is after what came before (context mixing with an arithmetic coder, after Matt Mahoney's lpaq), because visitors load them.
/// All arithmetic is of whole numbers, so that search.js reads what this writes on every machine.
/// </summary>
internal sealed class NumberCoder
{
    private const int SlotBits = 18;
    private const int Half = 1 << 15;
    private const int Slowest = 24;
    private const int LearningRate = 20;
    private const int FirstWeight = 22_000;

    private static readonly short[] Curve = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094];
    private static readonly short[] Stretched = Stretch();

    // For each context and place within a number: the probability of a one, of 65,536, and how often it was asked for.
    private readonly ushort[] _ones = new ushort[1 << SlotBits];
    private readonly byte[] _seen = new byte[1 << SlotBits];
    private readonly Dictionary<int, int[]> _weights = [];
    private readonly List<byte> _bytes = [];
    private uint _low;
    private uint _high = uint.MaxValue;

    public NumberCoder() => Array.Fill(_ones, (ushort)Half);

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number, from 0 on.</param>
    /// <param name="kind">The kind of number; each learns for itself.</param>
    /// <param name="contexts">What foretells it, as numbers; none for one that nothing does.</param>
    public void Add(int number, int kind, params ReadOnlySpan<int> contexts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        contexts = contexts.IsEmpty ? [0] : contexts;
        Span<int> hashes = stackalloc int[contexts.Length];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = unchecked((int)0x9E3779B1 * ((contexts[i] * 256) + (kind * 8) + i + 1));
        }

        if (!_weights.TryGetValue(kind, out var weights))
        {
            _weights.Add(kind, weights = [.. Enumerable.Repeat(FirstWeight, contexts.Length)]);
        }

        // Its length in ones and a zero, then its bits below the highest.
        var value = number + 1;
        var length = BitOperations.Log2((uint)value);
        var node = 1;
        for (var i = 0; i <= length; i++)
        {
            Code(i < length ? 1 : 0, ref node, hashes, weights);
        }

        for (var i = length - 1; i >= 0; i--)
        {
            Code((value >> i) & 1, ref node, hashes, weights);
        }
    }

    /// <summary>Gets all that was added.</summary>
    public string ToText() => Convert.ToBase64String([.. _bytes, (byte)(_high >> 24)]);

    private void Code(int bit, ref int node, ReadOnlySpan<int> hashes, int[] weights)
    {
        Span<int> slots = stackalloc int[hashes.Length];
        Span<int> inputs = stackalloc int[hashes.Length];
        var sum = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            slots[i] = (int)((uint)unchecked((hashes[i] + (node * (int)0x85EBCA6B)) * (int)0xC2B2AE35) >> (32 - SlotBits));
            inputs[i] = Stretched[_ones[slots[i]] >> 4];
            sum += inputs[i] * weights[i] >> 16;
        }

        var one = Squash(sum);
        var middle = _low + (((_high - _low) >> 12) * (uint)one);
        (_low, _high) = bit == 1 ? (_low, middle) : (middle + 1, _high);
        while (((_low ^ _high) & 0xFF000000) == 0)
        {
            _bytes.Add((byte)(_high >> 24));
            (_low, _high) = (_low << 8, (_high << 8) | 0xFF);
        }

        var error = ((bit << 12) - one) * LearningRate;
        for (var i = 0; i < hashes.Length; i++)
        {
            weights[i] += ((inputs[i] * error) + Half) >> 16;
            ref var ones = ref _ones[slots[i]];
            ref var seen = ref _seen[slots[i]];
            ones = (ushort)(ones + ((((bit * 65_535) - ones) * 2) / ((2 * seen) + 3)));
            seen += (byte)(seen < Slowest ? 1 : 0);
        }

        node = unchecked((node * 2) + bit);
    }

    // From log odds to a probability, of 4,096.
    private static int Squash(int odds)
    {
        odds = Math.Clamp(odds, -2047, 2047) + 2048;
        var (at, part) = (odds >> 7, odds & 127);
        return ((Curve[at] * (128 - part)) + (Curve[at + 1] * part) + 64) >> 7;
    }

    private static short[] Stretch()
    {
        var stretched = new short[4096];
        var next = 0;
        for (var odds = -2047; odds <= 2047; odds++)
        {
            for (var last = Squash(odds); next <= last; next++)
            {
                stretched[next] = (short)odds;
            }
        }

        Array.Fill(stretched, (short)2047, next, 4096 - next);
        return stretched;
    }
}
