using System.Text;

namespace ClinicContent.Tool.Tests;

/// <summary>Every command that reads a pack ends in a result or in one clear error, whatever happened to the pack.</summary>
public sealed class DamagedPackTests : IDisposable
{
    private const int Mutants = 180;

    private static readonly byte[] Sound = SoundBytes();

    private readonly ArticleFolderFixture _folder = new ArticleFolderFixture().Write("sound.pack", Sound);

    private string Damaged => _folder.FullPath("damaged.pack");

    private string Whole => _folder.FullPath("sound.pack");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("inspect", 1)]
    [InlineData("inspect --article knee-pain", 2)]
    [InlineData("inspect --article walking --language es", 3)]
    [InlineData("inspect --code M25.561", 4)]
    [InlineData("stats", 5)]
    [InlineData("stats --format json", 6)]
    [InlineData("diff sound", 7)]
    [InlineData("diff sound --format json", 8)]
    [InlineData("diff sound --format markdown", 9)]
    [InlineData("diff from", 10)]
    [InlineData("export", 11)]
    [InlineData("sign", 12)]
    public void A_damaged_pack_gives_a_result_or_one_error_that_names_its_file(string command, int seed) => Run(command, seed, 20);

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("inspect", 1)]
    [InlineData("inspect --article knee-pain", 2)]
    [InlineData("inspect --article walking --language es", 3)]
    [InlineData("inspect --code M25.561", 4)]
    [InlineData("stats", 5)]
    [InlineData("stats --format json", 6)]
    [InlineData("diff sound", 7)]
    [InlineData("diff sound --format json", 8)]
    [InlineData("diff sound --format markdown", 9)]
    [InlineData("diff from", 10)]
    [InlineData("export", 11)]
    [InlineData("sign", 12)]
    public void Each_of_many_damaged_packs_gives_a_result_or_one_error_that_names_its_file(string command, int seed) => Run(command, seed, Mutants);

    private void Run(string command, int seed, int mutants)
    {
        var (random, refused, read) = (new Random(seed), 0, 0);
        if (command == "sign")
        {
            Assert.Equal(0, Reports.Run("keygen", _folder.FullPath("clinic.key")).Code);
        }

        for (var i = 0; i < mutants; i++)
        {
            _folder.Write("damaged.pack", Mutant(random));
            var (code, output, error) = Reports.Run(ArgumentsOf(command));

            if (code == 0)
            {
                read++;
                continue;
            }

            Assert.True(code == 1 && output.Length == 0, $"mutant {i}: {code}\n{output}\n{error}");
            Assert.True(error.StartsWith("clinic-content: ", StringComparison.Ordinal) && error.TrimEnd('\n').Count('\n') == 0 && error.Contains(Damaged, StringComparison.Ordinal), $"mutant {i}: {error}");
            refused++;
        }

        Assert.True(refused > 0 && read > 0, $"{refused} refused, {read} read");
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("assembly", 13)]
    [InlineData("package", 14)]
    public void So_does_a_damaged_file_that_holds_a_pack(string kind, int seed)
    {
        var (random, assembly) = (new Random(seed), PackFiles.Assembly(Sound));
        var sound = kind == "assembly" ? assembly : PackFiles.Package(("lib/net10.0/Test.dll", assembly));
        _folder.Write("damaged.pack", sound);
        Assert.Equal(0, Reports.Run("inspect", Damaged).Code);
        var (refused, rest) = (0, Math.Min(sound.Length / 2, 1024));
        for (var i = 0; i < Mutants; i++)
        {
            // Around the pack, and within it, whose checksums then no longer fit.
            var bytes = sound.ToArray();
            for (var changes = 1 + random.Next(3); changes > 0; changes--)
            {
                var at = random.Next(3) == 0 ? random.Next(bytes.Length) : random.Next(2) == 0 ? random.Next(rest) : bytes.Length - 1 - random.Next(rest);
                bytes[at] = (byte)random.Next(256);
            }

            _folder.Write("damaged.pack", random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            var (code, output, error) = Reports.Run("inspect", Damaged);

            Assert.True(code is 0 || (code is 1 && output.Length == 0 && error.Contains(Damaged, StringComparison.Ordinal)), $"mutant {i}: {code}\n{output}\n{error}");
            refused += code;
        }

        Assert.InRange(refused, 1, Mutants);
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("stats")]
    [InlineData("diff sound")]
    [InlineData("diff from")]
    [InlineData("export")]
    [InlineData("sign")]
    public void So_does_each_kind_of_damage_that_was_once_let_through(string command)
    {
        Assert.Equal(0, Reports.Run("keygen", _folder.FullPath("clinic.key")).Code);
        foreach (var (kind, bytes) in Known())
        {
            _folder.Write("damaged.pack", bytes);

            var (code, output, error) = Reports.Run(ArgumentsOf(command));

            Assert.True((code, output) == (1, "") && error.Contains(Damaged, StringComparison.Ordinal), $"{kind}: {code}\n{output}\n{error}");
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("pack --to x.pack")]
    public void A_command_for_folders_says_so_of_a_pack(string command)
    {
        var (code, output, error) = Reports.Run([command.Split(' ')[0], Whole, .. command.Split(' ')[1..].Select(part => part == "x.pack" ? _folder.FullPath(part) : part)]);

        Assert.NotEqual(0, code);
        Assert.Contains(Whole, output + error, StringComparison.Ordinal);
        Assert.Contains("folder", output + error, StringComparison.Ordinal);
    }

    private string[] ArgumentsOf(string command)
    {
        var parts = command.Split(' ');
        return command switch
        {
            "diff from" => ["diff", Damaged, Whole],
            "export" => ["export", Damaged, "--to", _folder.FullPath("site"), "--base-url", "https://clinic.example/health"],
            "sign" => ["sign", Damaged, "--key", _folder.FullPath("clinic.key")],
            _ when parts[0] == "diff" => ["diff", Whole, Damaged, .. parts[2..]],
            _ => [parts[0], Damaged, .. parts[1..]],
        };
    }

    private static byte[] SoundBytes()
    {
        using var folder = SampleFolder.New();
        return folder.Bytes();
    }

    // Its checksums are right: the damage is one that only reading finds.
    private static byte[] Mutant(Random random)
    {
        var bytes = Sound.ToArray();
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            var at = random.Next(random.Next(20) == 0 ? 0 : PackFormat.SectionsFrom(10), bytes.Length);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(32); // a small number, or a kind of node
                    break;
                default:
                    var length = Math.Min(random.Next(1, 12), bytes.Length - at);
                    bytes.AsSpan(random.Next(bytes.Length - length), length).CopyTo(bytes.AsSpan(at));
                    break;
            }
        }

        return Sealed(bytes);
    }

    private static byte[] Sealed(byte[] bytes)
    {
        try
        {
            return PackWriter.Seal(bytes);
        }
        catch (ArgumentOutOfRangeException)
        {
            return bytes; // the table of sections is damaged
        }
    }

    private static IEnumerable<(string Kind, byte[] Bytes)> Known()
    {
        foreach (var path in Directory.EnumerateFiles(Reports.Kept("Damaged"), "*.pack"))
        {
            yield return (Path.GetFileName(path), File.ReadAllBytes(path));
        }

        yield return ("an address that no article can have", Replaced("https://www.example.org/brace.png", "javascript:alert(1)//brace.png00."));
        yield return ("a profile that cannot be used", Replaced("602-555-0100", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c"));
        yield return ("a slug that is none", Replaced("sore-knee", "sore knee"));
        yield return ("an image in a link", WithSection(document =>
        {
            document.Begin(NodeKind.Paragraph);
            document.BeginLink(LinkKind.Address, "https://www.example.org");
            document.Image("https://www.example.org/brace.png", "A knee in a brace");
            document.End();
            document.End();
        }));
        yield return ("a list item without a list", WithSection(document =>
        {
            document.Begin(NodeKind.ListItem);
            document.Text("x");
            document.End();
        }));
        yield return ("a citation of a source that there is not", WithSection(document =>
        {
            document.Begin(NodeKind.Paragraph);
            document.Citation(7);
            document.End();
        }));
        yield return ("nodes that nobody knows", WithSection(document => document.Nodes([250, 251])));
    }

    private static byte[] WithSection(Action<DocumentWriter> write)
    {
        using var folder = SampleFolder.New();
        var (library, document) = (folder.Compile().Library!, new DocumentWriter());
        write(document);
        var article = library.Articles[0];
        return PackWriter.Write(library with
        {
            Articles = [article with { Sections = [article.Sections[0] with { Document = document.ToArray() }, .. article.Sections.Skip(1)] }, .. library.Articles.Skip(1)],
        });
    }

    private static byte[] Replaced(string part, string other)
    {
        var (bytes, from) = (Sound.ToArray(), Encoding.UTF8.GetBytes(part));
        Assert.Equal(part.Length, other.Length);
        var found = false;
        for (var at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from))
        {
            Encoding.UTF8.GetBytes(other).CopyTo(bytes, at);
            found = true;
        }

        Assert.True(found, part);
        return PackWriter.Seal(bytes);
    }
}
