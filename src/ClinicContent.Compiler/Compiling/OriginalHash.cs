using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// Computes the version of an article that a translation translates, from the text that readers see. A new code, source or citation makes
/// no translation stale, nor does another encoding of the pack. It is the first 64 bits of a SHA-256, which is enough to tell versions of
/// one article apart.
/// </summary>
internal static class OriginalHash
{
    public static string Of(CompiledArticle article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(Encoding.UTF8.GetBytes(article.Title));
        Append(Encoding.UTF8.GetBytes(article.Summary));
        foreach (var section in article.Sections)
        {
            Append(Encoding.UTF8.GetBytes(section.Id));
            Append(Encoding.UTF8.GetBytes(section.Title));
            Append(CanonicalText.WithoutCitations(section.Document.Span).Span);
        }

        foreach (var own in article.OwnHelp)
        {
            Append(CanonicalText.WithoutCitations(own.Span).Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..OriginalVersion.Length];

        // With its length before it, so that no text can end in another place and give the same bytes.
        void Append(ReadOnlySpan<byte> bytes)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }
}
