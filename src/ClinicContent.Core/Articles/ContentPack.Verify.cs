namespace ClinicContent;

public sealed partial class ContentPack
{
    private ReadOnlyMemory<byte> _file; // with the signature, if it was read from one

    /// <summary>
    /// Verifies that the file or stream of the pack, byte for byte, was signed with the private key that belongs to a public key. Packs of
    /// <see cref="ClinicContentOptions.PackSources"/> and <see cref="ClinicContentOptions.PackFiles"/> are verified before they are used.
    /// </summary>
    /// <param name="publicKey">The public key as PEM text (<c>-----BEGIN PUBLIC KEY-----</c>): ECDSA with the curve P-256.</param>
    /// <exception cref="ArgumentException">The text is not such a key.</exception>
    /// <exception cref="ContentPackException">The pack is not signed, or with another key.</exception>
    public void Verify(string publicKey)
    {
        ArgumentNullException.ThrowIfNull(publicKey);
        using var key = PackKey.Public(publicKey, out var problem) ?? throw new ArgumentException($"The public key cannot be used: {problem}.", nameof(publicKey));
        if (PackSignature.ErrorOf(_file.Span, key, "the public key") is { } error)
        {
            throw new ContentPackException($"The content pack '{DisplayText.Of(Name)}' cannot be trusted. {error}");
        }
    }
}
