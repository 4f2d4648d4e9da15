using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>The header and the table of sections of a pack. Opening one reads the table and computes no hash.</summary>
internal readonly struct PackSections
{
    private readonly PackBytes _bytes;
    private readonly int _count;

    /// <exception cref="ContentPackException">The bytes are not a content pack that this version can read.</exception>
    public PackSections(PackBytes bytes)
    {
        _bytes = bytes;
        CheckVersion(bytes);
        if (bytes.UInt32(PackFormat.LengthOffset) is var length && length != bytes.Length)
        {
            throw new ContentPackException($"This content pack should have {length} bytes, and has {bytes.Length}: it was cut short or added to", PackFormat.LengthOffset);
        }

        var count = bytes.UInt32(PackFormat.SectionCountOffset);
        if (count > PackFormat.MaxSections || PackFormat.SectionsFrom((int)count) > bytes.Length)
        {
            throw new ContentPackException($"This content pack cannot have {count} sections", PackFormat.SectionCountOffset);
        }

        _count = (int)count;
        CheckReferences();
    }

    /// <summary>The SHA-256 of the header and the table of sections. The table holds the hash of each section, so this hash identifies the whole pack.</summary>
    public ReadOnlySpan<byte> Hash => _bytes.Span.Slice(PackFormat.HashOffset(_count), PackFormat.HashSize);

    /// <summary>The tags of the sections, known or not, and their references, in the order of the file.</summary>
    public IEnumerable<(uint Tag, PackReference Reference)> All
    {
        get
        {
            for (var section = 0; section < _count; section++)
            {
                yield return (Tag(section), Reference(section));
            }
        }
    }

    /// <summary>Finds a section.</summary>
    public bool TryFind(PackTag tag, out PackReference reference)
    {
        for (var section = 0; section < _count; section++)
        {
            if (Tag(section) == (uint)tag)
            {
                reference = Reference(section);
                return true;
            }
        }

        reference = default;
        return false;
    }

    /// <summary>Finds a section that every pack has.</summary>
    public PackReference Find(PackTag tag) =>
        TryFind(tag, out var reference) ? reference : throw new ContentPackException($"This content pack has no section of {tag}", PackFormat.SectionCountOffset);

    /// <summary>
    /// Compares every byte of the pack with the hashes in it. Opening an embedded pack does not call it, so that native programs with no
    /// other packs include no cryptography.
    /// </summary>
    /// <exception cref="ContentPackException">A byte was changed.</exception>
    public void CheckHashes()
    {
        var header = _bytes.Span[..PackFormat.HashOffset(_count)];
        if (!SHA256.HashData(header).AsSpan().SequenceEqual(Hash))
        {
            throw new ContentPackException("This content pack is damaged: its header does not match its SHA-256", PackFormat.HashOffset(_count));
        }

        for (var section = 0; section < _count; section++)
        {
            var entry = PackFormat.SectionOffset(section);
            if (!SHA256.HashData(_bytes.Slice(Reference(section))).AsSpan().SequenceEqual(_bytes.Span.Slice(entry + PackFormat.SectionHashOffset, PackFormat.HashSize)))
            {
                throw new ContentPackException($"This content pack is damaged: its section '{PackFormat.TagText(Tag(section))}' does not match its SHA-256", Reference(section).Offset);
            }
        }
    }

    private static void CheckVersion(PackBytes bytes)
    {
        if (bytes.Length < PackFormat.HeaderSize)
        {
            throw new ContentPackException($"A content pack has at least {PackFormat.HeaderSize} bytes, and this has {bytes.Length}", bytes.Length);
        }

        if (!bytes.Span.StartsWith(PackFormat.Magic))
        {
            throw new ContentPackException("This is not a content pack: it does not begin as one", 0);
        }

        if (bytes.UInt32(PackFormat.VersionOffset) is var version and < PackFormat.FirstVersion)
        {
            throw new ContentPackException(
                $"This content pack has format version {version}, and this ClinicContent.Core reads version {PackFormat.FirstVersion} and later",
                PackFormat.VersionOffset,
                "Build the pack again with the present version of ClinicContent.Compiler.");
        }

        if (bytes.UInt32(PackFormat.MinReaderOffset) is var least and > PackFormat.VersionWithPackLinks)
        {
            throw new ContentPackException(
                $"This content pack needs a ClinicContent.Core that reads format version {least}, and this one reads up to version {PackFormat.VersionWithPackLinks}",
                PackFormat.MinReaderOffset,
                "Use a newer version of ClinicContent.Core, or build the pack again with the version of ClinicContent.Compiler that belongs to this one.");
        }
    }

    // Sections follow each other without gaps, so that every byte of a pack is in the header or in one section, and has a hash.
    private void CheckReferences()
    {
        var end = (uint)PackFormat.SectionsFrom(_count);
        for (var section = 0; section < _count; section++)
        {
            var reference = Reference(section);
            if (reference.Offset != end || reference.Length > _bytes.Length - end)
            {
                throw new ContentPackException($"The section '{PackFormat.TagText(Tag(section))}' has {reference.Length} bytes at {reference.Offset}, where it cannot be", PackFormat.SectionOffset(section));
            }

            end += reference.Length;
        }

        if (end != _bytes.Length)
        {
            throw new ContentPackException("The sections of this content pack end before it", end);
        }
    }

    private uint Tag(int section) => _bytes.UInt32(PackFormat.SectionOffset(section));

    private PackReference Reference(int section) => _bytes.Reference(PackFormat.SectionOffset(section) + PackFormat.SectionReferenceOffset);
}
