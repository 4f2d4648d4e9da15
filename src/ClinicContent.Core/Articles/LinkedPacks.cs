using System.Text;

namespace ClinicContent;

/// <summary>The packs that the links of another pack lead to. Immutable and thread-safe.</summary>
internal sealed class LinkedPacks(IEnumerable<ContentPack> packs)
{
    private readonly (byte[] Name, PackReader Reader)[] _packs = [.. packs.Select(pack => (Encoding.UTF8.GetBytes(pack.Name), pack.Reader))];

    /// <summary>Checks for the article that a link leads to. Nothing is allocated.</summary>
    /// <param name="target">The target of the link.</param>
    public bool Has(ReadOnlySpan<byte> target)
    {
        var slash = target.IndexOf(PackLink.Separator);
        foreach (var (name, reader) in _packs)
        {
            if (target[..slash].SequenceEqual(name))
            {
                return reader.SlugIndex.Find(target[(slash + 1)..]) >= 0;
            }
        }

        return false;
    }

    /// <summary>True when these are the same packs.</summary>
    public bool IsSame(LinkedPacks other) => _packs.Select(pack => pack.Reader).SequenceEqual(other._packs.Select(pack => pack.Reader));
}
