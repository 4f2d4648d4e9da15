using System.Buffers;

namespace ClinicContent;

/// <summary>Numbers the links of a text: equal targets have one number. It keeps the position of each in its document, and no text.</summary>
internal struct TextLinks
{
    /// <summary>The number of the article's license, which is in no document.</summary>
    public const int License = -1;

    // The numbers of the documents that are no section, from the number of sections on.
    public const int CallToAction = 0;
    public const int Disclaimer = 1;
    public const int Emergency = 2;
    public const int Urgent = 3;

    private const int FirstSize = 32;

    private int[]? _hashes;
    private (int Document, int Start)[]? _positions;

    public int Count { get; private set; }

    /// <summary>The position of link number <paramref name="index"/> + 1.</summary>
    public readonly (int Document, int Start) this[int index] => _positions![index];

    /// <summary>The documents of a rendering: those of its sections, then the call to action, the disclaimer and the two help boxes.</summary>
    public static ReadOnlySpan<byte> Document(scoped in RenderContext rendering, int document)
    {
        var sections = rendering.Sections;
        return document < sections.Length ? sections[document].Document : (document - sections.Length) switch
        {
            CallToAction => rendering.Details.CallToAction!.Document,
            Disclaimer => rendering.Details.Disclaimer.Document,
            Emergency => rendering.Details.Emergency!.Document,
            _ => rendering.Details.Urgent!.Document,
        };
    }

    /// <summary>Creates a reader at a link.</summary>
    public static DocumentReader Reader(scoped in RenderContext rendering, (int Document, int Start) position) =>
        DocumentReader.At(Document(rendering, position.Document), position.Start);

    /// <summary>The number of a link, from 1.</summary>
    public int Number(in RenderContext rendering, (int Document, int Start) position)
    {
        var hash = 0;
        if (position.Document != License)
        {
            var link = Reader(rendering, position);
            hash = Hash(ref link);
            for (var from = 0; _hashes.AsSpan(from, Count - from).IndexOf(hash) is var found and >= 0; from += found + 1)
            {
                var other = _positions![from + found];
                if (other.Document != License && IsSame(ref link, Reader(rendering, other)))
                {
                    return from + found + 1;
                }
            }
        }

        EnsureCapacity();
        (_hashes![Count], _positions![Count]) = (hash, position);
        return ++Count;
    }

    public void Dispose()
    {
        if (_hashes is not null)
        {
            ArrayPool<int>.Shared.Return(_hashes);
            ArrayPool<(int, int)>.Shared.Return(_positions!);
            (_hashes, _positions) = (null, null);
        }
    }

    private static bool IsSame(ref DocumentReader link, DocumentReader other) =>
        link.Number == other.Number && link.Text.SequenceEqual(other.Text) && link.SecondText.SequenceEqual(other.SecondText);

    private static int Hash(ref DocumentReader link)
    {
        var hash = new HashCode();
        hash.Add(link.Number);
        hash.AddBytes(link.Text);
        hash.AddBytes(link.SecondText);
        return hash.ToHashCode();
    }

    private void EnsureCapacity()
    {
        if (_hashes is not null && Count < Math.Min(_hashes.Length, _positions!.Length))
        {
            return;
        }

        var hashes = ArrayPool<int>.Shared.Rent(Math.Max(FirstSize, Count * 2));
        var positions = ArrayPool<(int, int)>.Shared.Rent(Math.Max(FirstSize, Count * 2));
        _hashes.AsSpan(0, Count).CopyTo(hashes);
        _positions.AsSpan(0, Count).CopyTo(positions);
        Dispose();
        (_hashes, _positions) = (hashes, positions);
    }
}
