using System.CommandLine;
using System.Text;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content sign</c>: puts a signature at the end of a pack, and replaces an earlier one.</summary>
internal static class SignCommand
{
    public static Command Create()
    {
        var pack = new Argument<string>("pack") { Description = "The content pack to sign." };
        var key = new Option<string>("--key") { Description = "The private key, as 'keygen' writes it.", Required = true, HelpName = "file" };
        var to = new Option<string?>("--to") { Description = "The file to write; without it, the pack itself is replaced.", HelpName = "file" };
        var command = new Command("sign", "Signs a content pack, so that programs load it while they run.") { pack, key, to };
        command.SetAction(result => Run(
            result.GetRequiredValue(pack),
            result.GetRequiredValue(key),
            result.GetValue(to),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, string keyPath, string? to, TextWriter output, TextWriter error)
    {
        if (!TryRead(keyPath, error, out var pem) || !TryRead(path, error, out var file))
        {
            return ExitCode.Usage;
        }

        using var key = PackKey.Private(Encoding.UTF8.GetString(pem), out var problem);
        if (key is null)
        {
            error.WriteLine($"clinic-content: {DisplayPath.Of(keyPath)} cannot sign: {problem}. 'clinic-content keygen' makes a key.");
            return ExitCode.Usage;
        }

        ContentPack pack;
        var bytes = PackSignature.PackIn(file);
        try
        {
            pack = ContentPack.FromMemory(bytes, trusted: false);
            pack.CheckContent();
        }
        catch (ContentPackException e)
        {
            error.WriteLine($"clinic-content: {DisplayPath.Of(path)} is not signed: {e.Message}");
            return ExitCode.ContentErrors;
        }

        // Programs tell a newer pack from an older one by this time: whoever signs need not number anything.
        var time = DateTimeOffset.UtcNow;
        OutputFile.Write(to ?? path, PackSignature.Sign(bytes.Span, time, key));
        output.WriteLine(FormattableString.Invariant($"{DisplayPath.Of(to ?? path)}: {pack}, {Phrase.Count(pack.Articles.Count, "article", "articles")}, latest of {pack.LastUpdated:yyyy-MM-dd}, signed {time:yyyy-MM-dd HH:mm:ss} UTC"));
        return ExitCode.Success;
    }

    private static bool TryRead(string path, TextWriter error, out byte[] bytes)
    {
        try
        {
            bytes = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"clinic-content: {DisplayPath.Of(path)} cannot be read: {(Directory.Exists(path) ? "It is a folder." : e.Message)}");
            bytes = [];
            return false;
        }
    }
}
