using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClinicContent.Core.Tests;

public class PackOptionsTests
{
    [Fact]
    public void Without_a_file_nothing_of_pack_files_is_needed_and_the_library_never_changes()
    {
        using var services = new ServiceCollection().AddClinicContentCore(o => o.Packs.Add(SampleLibrary.Pack())).BuildServiceProvider();
        var library = services.GetRequiredService<IArticleLibrary>();

        Assert.Same(library, library.GetSnapshot());
    }

    [Fact]
    public void All_errors_of_pack_files_are_told()
    {
        var errors = Errors(o =>
        {
            o.AddPackFile(" ").AddPackFile("a.pack");
            o.PackCheckInterval = TimeSpan.Zero;
            o.MaxPackFileSize = 0;
        });

        Assert.Equal(
            [
                "PackFiles has an empty path: give the path of a file.",
                "PackFiles are given and PackPublicKey is not: set it to the text of the .pub file that 'clinic-content keygen' wrote.",
                "PackCheckInterval 00:00:00 is not between 00:00:00.1000000 and 1.00:00:00: use a few seconds.",
                "MaxPackFileSize 0 is not between 1 and 1073741824: use a number of bytes.",
            ],
            errors);
    }

    [Theory]
    [InlineData("text", "it is not an ECDSA key in PEM")]
    [InlineData("private", "it is a private key, which belongs to those who sign alone: give the public one, and make a new pair if others have seen this")]
    [InlineData("curve", "it is not of the curve P-256")]
    [InlineData("rsa", "it is not an ECDSA key in PEM")]
    public void A_key_that_cannot_verify_says_why(string what, string error)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        var pem = what switch
        {
            "private" => key.ExportPkcs8PrivateKeyPem(),
            "curve" => key.ExportSubjectPublicKeyInfoPem(),
            "rsa" => rsa.ExportSubjectPublicKeyInfoPem(),
            _ => what,
        };

        Assert.Equal(
            [$"PackPublicKey cannot be used: {error}. 'clinic-content keygen' makes one."],
            Errors(o => o.AddPackFile("a.pack").PackPublicKey = pem));
    }

    private static IEnumerable<string> Errors(Action<ClinicContentOptions> configure)
    {
        using var services = new ServiceCollection()
            .AddClinicContentCore(o => o.Packs.Add(SampleLibrary.Pack()))
            .Configure(configure)
            .BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IArticleLibrary>()).Failures;
    }
}
