using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>Keys that packs are signed and verified with, in PEM: ECDSA with the curve P-256 and no other.</summary>
internal static class PackKey
{
    private const string Curve = "1.2.840.10045.3.1.7";

    /// <summary>Parses a public key (<c>BEGIN PUBLIC KEY</c>); null and an error when the text is none.</summary>
    public static ECDsa? Public(string pem, out string error) =>
        pem.Contains("PRIVATE KEY", StringComparison.Ordinal)
            ? Invalid("it is a private key, which belongs to those who sign alone: give the public one, and make a new pair if others have seen this", out error)
            : Import(pem, out error);

    /// <summary>Parses a private key (<c>BEGIN PRIVATE KEY</c>); null and an error when the text is none.</summary>
    public static ECDsa? Private(string pem, out string error) =>
        pem.Contains("ENCRYPTED", StringComparison.Ordinal) ? Invalid("it is encrypted: give one without a passphrase", out error)
        : !pem.Contains("PRIVATE KEY", StringComparison.Ordinal) ? Invalid("it is not a private key", out error)
        : Import(pem, out error);

    private static ECDsa? Import(string pem, out string error)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(false).Curve is { IsNamed: true, Oid.Value: Curve })
            {
                error = "";
                return key;
            }

            error = "it is not of the curve P-256";
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException or NotSupportedException)
        {
            error = "it is not an ECDSA key in PEM";
        }

        key.Dispose();
        return null;
    }

    private static ECDsa? Invalid(string why, out string error)
    {
        error = why;
        return null;
    }
}
