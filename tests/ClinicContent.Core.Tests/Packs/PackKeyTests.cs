using System.Security.Cryptography;

namespace ClinicContent.Core.Tests;

public class PackKeyTests
{
    [Fact]
    public void A_key_of_the_curve_P_256_is_read_in_its_own_half_alone()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var read = PackKey.Public(key.ExportSubjectPublicKeyInfoPem(), out var error);
        using var owned = PackKey.Private(key.ExportPkcs8PrivateKeyPem(), out var none);

        Assert.Equal(("", ""), (error, none));
        Assert.True(read!.VerifyData((byte[])[1], owned!.SignData((byte[])[1], HashAlgorithmName.SHA256), HashAlgorithmName.SHA256));
        Refused(PackKey.Public(key.ExportPkcs8PrivateKeyPem(), out error), error, "it is a private key, which belongs to those who sign alone: give the public one, and make a new pair if others have seen this");
        Refused(PackKey.Private(key.ExportSubjectPublicKeyInfoPem(), out error), error, "it is not a private key");
        Refused(PackKey.Private(key.ExportEncryptedPkcs8PrivateKeyPem("x", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1)), out error), error, "it is encrypted: give one without a passphrase");
    }

    [Fact]
    public void Keys_of_another_kind_are_refused()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(1024);

        Refused(PackKey.Public(other.ExportSubjectPublicKeyInfoPem(), out var error), error, "it is not of the curve P-256");
        Refused(PackKey.Private(other.ExportPkcs8PrivateKeyPem(), out error), error, "it is not of the curve P-256");
        foreach (var pem in (string[])["", "x", rsa.ExportSubjectPublicKeyInfoPem(), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"])
        {
            Refused(PackKey.Public(pem, out error), error, "it is not an ECDSA key in PEM");
        }

        Refused(PackKey.Private("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", out error), error, "it is not an ECDSA key in PEM");
    }

    private static void Refused(ECDsa? key, string error, string expected)
    {
        Assert.Null(key);
        Assert.Equal(expected, error);
    }
}
