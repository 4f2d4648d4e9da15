using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>
/// A content pack file that may change at any time. It is read whole before anything in it is looked at, and nothing in it is believed before
/// its signature is verified. Not thread-safe.
/// </summary>
internal sealed class PackFile(string path, ECDsa key, int maxSize)
{
    // Some tools give every file one fixed time, so that now and then a file is read though it looks the same.
    private const int LooksBetweenReads = 12;

    private PackFileStamp? _seen;
    private int _looks;
    private string? _reported;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The pack of this file that is in use; null when there is none yet.</summary>
    public ContentPack? Current { get; private set; }

    private long SignedAt { get; set; } = long.MinValue;

    /// <summary>
    /// Reads the file when it may have changed. A changed file is read a second time at the next look, since a time of writing can be as coarse
    /// as two seconds and a second change within them would not show.
    /// </summary>
    /// <param name="embedded">The packs that the program has without files.</param>
    /// <param name="candidate">A pack that the file holds and that is not in use yet.</param>
    /// <returns>Why the file cannot be used; null when it can, or when there is nothing new to say.</returns>
    public string? Look(IEnumerable<ContentPack> embedded, out PackCandidate? candidate)
    {
        candidate = null;
        try
        {
            var stamp = PackFileStamp.Of(Path);
            if (stamp != _seen)
            {
                (_seen, _looks, _reported) = (stamp, 0, null);
            }

            if (_looks++ is > 1 and var looks && looks % LooksBetweenReads != 0)
            {
                return null;
            }

            var fault = TryRead(stamp, out var file) is { } unread ? unread : Verify(file, embedded, out candidate);
            return fault is null ? null : NewsOf(fault);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _looks = 0;
            return NewsOf($"It cannot be read: {e.Message}");
        }
        catch (ContentPackException e)
        {
            return NewsOf(e.Message);
        }
    }

    /// <summary>Gives a fault back unless it was the last one of the file as it is.</summary>
    public string? NewsOf(string fault)
    {
        var isNew = fault != _reported;
        _reported = fault;
        return isNew ? fault : null;
    }

    /// <summary>Notes that a pack is in use.</summary>
    public void Use(PackCandidate candidate) => (Current, SignedAt, _reported) = (candidate.Pack, candidate.SignedAt, null);

    /// <summary>Has the file read again at the next look, as what was refused beside other packs may be right now.</summary>
    public void LookAgain() => _looks = 0;

    private string? TryRead(PackFileStamp stamp, out byte[] file)
    {
        file = [];
        if (stamp.Length <= 0)
        {
            // A pipe or a device has no length either, and reading it would not end.
            return Directory.Exists(Path) ? "It is a folder: give the path of the file in it."
                : stamp.Length < 0 ? "There is no such file. It is looked for until it is there."
                : "It is empty.";
        }

        if (stamp.Length > maxSize)
        {
            return TooLarge(stamp.Length);
        }

        // Whoever replaces the file need not wait for us. It may have grown since its length was asked for.
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var buffer = new byte[stamp.Length + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        file = buffer[..length];
        return length == stamp.Length ? null : "It was written to while it was read. It is read again.";
    }

    private string TooLarge(long length) =>
        FormattableString.Invariant($"It has {length} bytes, and {maxSize} are read at most: set {nameof(ClinicContentOptions.MaxPackFileSize)} to more.");

    private string? Verify(byte[] file, IEnumerable<ContentPack> embedded, out PackCandidate? candidate)
    {
        candidate = null;
        if (!PackSignature.IsOn(file))
        {
            return "It is not signed, or was cut short: sign it with 'clinic-content sign'.";
        }

        if (PackSignature.VersionOf(file) is var version and not PackSignature.Version)
        {
            return $"Its signature has format version {version}, and this ClinicContent.Core reads version {PackSignature.Version}: use the same version of ClinicContent.Compiler and ClinicContent.Core.";
        }

        if (!PackSignature.IsBy(file, key))
        {
            return $"Its signature does not match {nameof(ClinicContentOptions.PackPublicKey)}: it is damaged, or signed with another key. Sign it again with the private key of that one.";
        }

        if (PackSignature.TimeOf(file) is var signedAt && signedAt < SignedAt)
        {
            return "It was signed before the one in use. To go back to what it says, sign it again.";
        }

        var pack = ContentPack.FromMemory(PackSignature.PackIn(file), trusted: false);
        if (pack.ContentVersion == Current?.ContentVersion)
        {
            SignedAt = signedAt;
            return null;
        }

        pack.CheckContent();
        if (embedded.FirstOrDefault(other => other.Name == pack.Name) is { } own && pack.Updates < own.Updates)
        {
            return FormattableString.Invariant($"Its articles were last updated on {pack.Updates:yyyy-MM-dd}, and those in the program on {own.Updates:yyyy-MM-dd}: remove the file, or make it from the newer articles.");
        }

        candidate = new(pack, signedAt);
        return null;
    }
}
