using System.CommandLine;
using System.Security.Cryptography;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content keygen</c>: makes a pair of keys for signing packs.</summary>
internal static class KeygenCommand
{
    private const string PublicExtension = ".pub";

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = $"The file for the private key; the public key is written to the same name with '{PublicExtension}' added." };
        var command = new Command("keygen", "Creates a pair of keys: the private one signs packs, and the public one verifies them.") { file };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string file, TextWriter output, TextWriter error)
    {
        var publicFile = file + PublicExtension;
        if ((Path.Exists(file) ? file : Path.Exists(publicFile) ? publicFile : null) is { } taken)
        {
            error.WriteLine($"clinic-content: {DisplayPath.Of(taken)} is there already, and a key is never overwritten: give another name.");
            return ExitCode.Usage;
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Write(file, key.ExportPkcs8PrivateKeyPem(), isPrivate: true);
        Write(publicFile, key.ExportSubjectPublicKeyInfoPem(), isPrivate: false);
        output.WriteLine($"{DisplayPath.Of(file)}: the private key. Keep it from everybody who is not to change what patients read.");
        output.WriteLine($"{DisplayPath.Of(publicFile)}: the public key. Give its text to PackPublicKey where the articles are served.");
        return ExitCode.Success;
    }

    // CreateNew also fails when the file came to be since it was looked for.
    private static void Write(string path, string pem, bool isPrivate)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(pem + "\n");
    }
}
