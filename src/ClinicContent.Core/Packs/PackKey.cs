using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>Keys that packs are signed and verified with, in PEM: ECDSA with the curve P-256 and no other.</summary>
internal static class PackKey
{
    private const string Curve = "1.2.840.10045.3.1.7";

    /// <summary>Reads a public key (<c>BEGIN PUBLIC KEY</c>); null and a fault when it is none.</summary>
    public static ECDsa? Public(string pem, out string fault) =>
        pem.Contains("PRIVATE KEY", StringComparison.Ordinal)
            ? Refused("it is a private key, which belongs to those who sign alone: give the public one, and make a new pair if others have seen this", out fault)
            : Import(pem, out fault);

    /// <summary>Reads a private key (<c>BEGIN PRIVATE KEY</c>); null and a fault when it is none.</summary>
    public static ECDsa? Private(string pem, out string fault) =>
        pem.Contains("ENCRYPTED", StringComparison.Ordinal) ? Refused("it is encrypted: give one without a passphrase", out fault)
        : !pem.Contains("PRIVATE KEY", StringComparison.Ordinal) ? Refused("it is no private key", out fault)
        : Import(pem, out fault);

    private static ECDsa? Import(string pem, out string fault)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(false).Curve is { IsNamed: true, Oid.Value: Curve })
            {
                fault = "";
                return key;
            }

            fault = "it is not of the curve P-256";
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException or NotSupportedException)
        {
            fault = "it is not an ECDSA key in PEM";
        }

        key.Dispose();
        return null;
    }

    private static ECDsa? Refused(string why, out string fault)
    {
        fault = why;
        return null;
    }
}
