using System.Security.Cryptography;

namespace ClinicContent.Tool.Tests;

public sealed class SignTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    private string Key => _folder.FullPath("clinic.key");

    private string Pack => _folder.FullPath("a.pack");

    [Fact]
    public void Keygen_writes_a_pair_that_only_its_owner_can_read()
    {
        var (code, output, error) = Run("keygen", Key);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"{Key}: the private key.", output, StringComparison.Ordinal);
        Assert.Contains($"{Key}.pub: the public key.", output, StringComparison.Ordinal);
        Assert.StartsWith("-----BEGIN PRIVATE KEY-----\n", File.ReadAllText(Key), StringComparison.Ordinal);
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----\n", File.ReadAllText($"{Key}.pub"), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key));
        }
    }

    [Theory]
    [InlineData("clinic.key")]
    [InlineData("clinic.key.pub")]
    public void A_key_is_never_overwritten(string there)
    {
        _folder.Write(there, "mine");

        var (code, _, error) = Run("keygen", Key);

        Assert.Equal(2, code);
        Assert.Equal($"clinic-content: {_folder.FullPath(there)} is there already, and a key is never overwritten: give another name.\n", error.ReplaceLineEndings("\n"));
        Assert.Equal("mine", File.ReadAllText(_folder.FullPath(there)));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_signed_pack_verifies_with_the_public_key_and_opens_as_before()
    {
        var unsigned = WritePack();
        Run("keygen", Key);

        var (code, output, error) = Run("sign", Pack, "--key", Key);

        Assert.Equal((0, ""), (code, error));
        var pack = ContentPack.Open(Pack);
        Assert.StartsWith($"{Pack}: Test {pack.ContentVersion}, 1 article, latest of 2026-11-22, signed 2", output, StringComparison.Ordinal);
        using var key = PackKey.Public(File.ReadAllText($"{Key}.pub"), out _);
        var signed = File.ReadAllBytes(Pack);
        Assert.True(PackSignature.IsBy(signed, key!));
        Assert.Equal(unsigned, PackSignature.PackIn(signed).ToArray());
        Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(PackSignature.TimeOf(signed)), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
    }

    [Fact]
    public void Signing_again_replaces_the_signature_and_another_file_leaves_the_pack_alone()
    {
        var unsigned = WritePack();
        Run("keygen", Key);
        var to = _folder.FullPath("out/signed.pack");

        Assert.Equal(0, Run("sign", Pack, "--key", Key, "--to", to).Code);
        Assert.Equal(0, Run("sign", to, "--key", Key).Code);

        Assert.Equal(unsigned, File.ReadAllBytes(Pack));
        Assert.Equal(unsigned.Length + PackSignature.Size, File.ReadAllBytes(to).Length);
    }

    [Fact]
    public void A_damaged_pack_is_not_signed()
    {
        var bytes = WritePack();
        Run("keygen", Key);
        bytes[^1] ^= 1;
        File.WriteAllBytes(Pack, bytes);

        var (code, _, error) = Run("sign", Pack, "--key", Key);

        Assert.Equal(1, code);
        Assert.StartsWith($"clinic-content: {Pack} is not signed: This content pack is damaged", error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(Pack));
    }

    [Theory]
    [InlineData("missing", "Could not find file")]
    [InlineData("text", "cannot sign: it is not a private key.")]
    [InlineData("public", "cannot sign: it is not a private key.")]
    [InlineData("garbled", "cannot sign: it is not an ECDSA key in PEM.")]
    [InlineData("encrypted", "cannot sign: it is encrypted: give one without a passphrase.")]
    [InlineData("curve", "cannot sign: it is not of the curve P-256.")]
    [InlineData("rsa", "cannot sign: it is not an ECDSA key in PEM.")]
    public void A_key_that_cannot_sign_says_why(string what, string problem)
    {
        WritePack();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        var pem = what switch
        {
            "text" => "key",
            "public" => key.ExportSubjectPublicKeyInfoPem(),
            "garbled" => "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
            "encrypted" => key.ExportEncryptedPkcs8PrivateKeyPem("secret", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)),
            "curve" => key.ExportPkcs8PrivateKeyPem(),
            "rsa" => rsa.ExportPkcs8PrivateKeyPem(),
            _ => null,
        };
        if (pem is not null)
        {
            _folder.Write("clinic.key", pem);
        }

        var (code, _, error) = Run("sign", Pack, "--key", Key);

        Assert.Equal(2, code);
        Assert.StartsWith($"clinic-content: {Key} ", error, StringComparison.Ordinal);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private byte[] WritePack()
    {
        _folder.Write("in/en/a.md", ArticleText.Good);
        var (library, _) = LibraryCompiler.Compile(_folder.FullPath("in"), new CompilationOptions { Name = "Test" });
        var bytes = PackWriter.Write(library!);
        File.WriteAllBytes(Pack, bytes);
        return bytes;
    }
}
