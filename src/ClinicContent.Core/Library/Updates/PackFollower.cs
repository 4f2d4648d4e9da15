using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>
/// Follows one source of a content pack. It trusts none of the source's bytes before their signature is verified, and reports each error
/// once. Not thread-safe.
/// </summary>
internal sealed class PackFollower(IContentPackSource source, ECDsa key, int maxSize, Action<ContentPack> checkContent)
{
    private byte[]? _seen; // the hash of the bytes that were read last
    private string? _reported;
    private PackCandidate? _rejected; // beside the other packs, as they were
    private bool _retries;
    private long _signedAt = long.MinValue;

    public string Description => source.Description;

    /// <summary>The pack of this source that is in use; null when there is none yet.</summary>
    public ContentPack? Current { get; private set; }

    public static ContentPackException TooLarge(long size, int maxSize) =>
        new(FormattableString.Invariant($"It has {size} bytes, and {maxSize} are read at most: set {nameof(PackUpdateOptions.MaxPackFileSize)} to more."));

    /// <summary>Reads the source when it has something new.</summary>
    /// <param name="embedded">The packs that the program has without sources.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A pack that is not in use yet, if there is one; and why the source cannot be used, unless that is known.</returns>
    public async ValueTask<(PackCandidate? Candidate, string? Error)> PollAsync(IEnumerable<ContentPack> embedded, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (bytes is not { } file || IsSeen(file.Span))
            {
                return (TakeRejected(), null);
            }

            _rejected = null;
            var error = Verify(file, embedded, out var candidate);
            return (candidate, error is null ? null : ReportOnce(error));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, ReportUnreadable($"It cannot be read: {e.Message}"));
        }
        catch (ContentPackException e)
        {
            return (null, ReportUnreadable(e.Message));
        }
    }

    /// <summary>Returns an error, unless it is the last one that was reported for the same state of the source.</summary>
    public string? ReportOnce(string error)
    {
        var isNew = error != _reported;
        _reported = error;
        return isNew ? error : null;
    }

    /// <summary>Records that a pack is in use.</summary>
    public void Use(PackCandidate candidate) => (Current, _signedAt, _reported, _rejected) = (candidate.Pack, candidate.SignedAt, null, null);

    /// <summary>Records that a pack cannot be used beside the others.</summary>
    public void Reject(PackCandidate candidate) => _rejected = candidate;

    /// <summary>Allows a rejected pack another try at the next poll, because it may fit the packs that are in use by then.</summary>
    public void Retry() => _retries = true;

    private PackCandidate? TakeRejected()
    {
        var candidate = _retries ? _rejected : null;
        _retries = false;
        return candidate;
    }

    private bool IsSeen(ReadOnlySpan<byte> file)
    {
        var hash = SHA256.HashData(file);
        if (_seen is not null && hash.AsSpan().SequenceEqual(_seen))
        {
            return true;
        }

        (_seen, _reported) = (hash, null);
        return false;
    }

    private string? ReportUnreadable(string error)
    {
        _seen = null;
        return ReportOnce(error);
    }

    private string? Verify(ReadOnlyMemory<byte> file, IEnumerable<ContentPack> embedded, out PackCandidate? candidate)
    {
        candidate = null;
        if (file.Length > maxSize)
        {
            return TooLarge(file.Length, maxSize).Message;
        }

        if (PackSignature.ErrorOf(file.Span, key, nameof(PackUpdateOptions.PackPublicKey)) is { } unverified)
        {
            return unverified;
        }

        if (PackSignature.TimeOf(file.Span) is var signedAt && signedAt < _signedAt)
        {
            return "It was signed before the one in use. To go back to what it says, sign it again.";
        }

        ContentPack pack;
        try
        {
            pack = ContentPack.FromMemory(PackSignature.PackIn(file), trusted: false);
            if (pack.ContentVersion == Current?.ContentVersion)
            {
                _signedAt = signedAt;
                return null;
            }

            checkContent(pack);
        }
        catch (ContentPackException e)
        {
            return e.Message;
        }

        if (embedded.FirstOrDefault(other => other.Name == pack.Name) is { } own && pack.LastUpdated < own.LastUpdated)
        {
            return FormattableString.Invariant($"Its articles were last updated on {pack.LastUpdated:yyyy-MM-dd}, and those in the program on {own.LastUpdated:yyyy-MM-dd}: remove the file, or make it from the newer articles.");
        }

        candidate = new(pack, signedAt);
        return null;
    }
}
