using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>
/// The signature at the end of a signed pack file: magic, version, time of signing (milliseconds since 1970 UTC), and an ECDSA signature
/// with the curve P-256 (r and s, 32 bytes each) over the SHA-256 of everything before it, the pack's header and the time included. It is
/// in the pack's own file because two files cannot be replaced in one step.
/// </summary>
internal static class PackSignature
{
    public const uint Version = 1;
    public const int VersionOffset = 8;
    public const int TimeOffset = 12;
    public const int ValueOffset = 20;
    public const int ValueSize = 64;
    public const int Size = ValueOffset + ValueSize;

    // As of the pack itself, and no UTF-8: no text at the end of a pack can be taken for it.
    public static ReadOnlySpan<byte> Magic => [0x8C, (byte)'C', (byte)'C', (byte)'S', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>Checks for a signature at the end of a file, by anybody.</summary>
    public static bool IsOn(ReadOnlySpan<byte> file) => file.Length >= Size && file[^Size..].StartsWith(Magic);

    /// <summary>The pack in a file, signed or not.</summary>
    public static ReadOnlyMemory<byte> PackIn(ReadOnlyMemory<byte> file) => IsOn(file.Span) ? file[..^Size] : file;

    /// <summary>The format version of a file's signature.</summary>
    public static uint VersionOf(ReadOnlySpan<byte> file) => BinaryPrimitives.ReadUInt32LittleEndian(file[^Size..][VersionOffset..]);

    /// <summary>The time of signing, in milliseconds since 1970 UTC.</summary>
    public static long TimeOf(ReadOnlySpan<byte> file) => BinaryPrimitives.ReadInt64LittleEndian(file[^Size..][TimeOffset..]);

    /// <summary>Checks that the bytes of a file were signed with the private key of a public one.</summary>
    public static bool IsBy(ReadOnlySpan<byte> file, ECDsa publicKey) =>
        publicKey.VerifyData(file[..^ValueSize], file[^ValueSize..], HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    /// <summary>Explains why a file is not signed by the owner of a key; null when it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="publicKey">The key.</param>
    /// <param name="keyName">The key as the message names it.</param>
    public static string? ErrorOf(ReadOnlySpan<byte> file, ECDsa publicKey, string keyName) =>
        !IsOn(file) ? "It is not signed, or was cut short: sign it with 'clinic-content sign'."
        : VersionOf(file) is var version and not Version
            ? $"Its signature has format version {version}, and this ClinicContent.Core reads version {Version}: use the same version of ClinicContent.Compiler and ClinicContent.Core."
        : !IsBy(file, publicKey)
            ? $"Its signature does not match {keyName}: it is damaged, or signed with another key. Sign it again with the private key of that one."
        : null;

    /// <summary>Appends a signature to a pack.</summary>
    public static byte[] Sign(ReadOnlySpan<byte> pack, DateTimeOffset time, ECDsa privateKey)
    {
        var file = new byte[pack.Length + Size];
        pack.CopyTo(file);
        var signature = file.AsSpan(pack.Length);
        Magic.CopyTo(signature);
        BinaryPrimitives.WriteUInt32LittleEndian(signature[VersionOffset..], Version);
        BinaryPrimitives.WriteInt64LittleEndian(signature[TimeOffset..], time.ToUnixTimeMilliseconds());
        privateKey.SignData(file.AsSpan(..^ValueSize), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation).CopyTo(file, file.Length - ValueSize);
        return file;
    }
}
