using System.Security.Cryptography;
using ClinicContent.Compiler;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Core.Tests;

public sealed class PackFileTests : IDisposable
{
    private readonly UpdatedLibrary _updated = new();

    [Fact]
    public void A_signed_file_takes_the_place_of_the_pack_of_its_name_whole()
    {
        _updated.Write(_updated.Signed("Corrected"));

        Assert.Equal(["back-spasms (en)"], _updated.Library.All.Select(article => article.ToString()));
        Assert.Equal("Corrected", _updated.Title);
        Assert.Equal(_updated.Library.Packs.Single().ContentVersion, _updated.Reports.Entries.Single().Version);
        Assert.Equal($"The content pack file '{_updated.Path}' is in use: Sample {_updated.Library.Packs[0].ContentVersion}.", _updated.Reports.Entries.Single().Message);
    }

    [Fact]
    public void A_file_of_another_name_stands_beside_the_packs_of_the_program()
    {
        _updated.Write(_updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips")));

        Assert.Equal(["Sample", "Other"], _updated.Library.Packs.Select(pack => pack.Name));
        Assert.Equal("Hips", _updated.Library.Get("hips").Title);
        Assert.Equal("Back spasms", _updated.Title);
    }

    [Fact]
    public void A_change_takes_effect_while_handles_and_snapshots_keep_what_they_had()
    {
        var (library, before) = (_updated.Library, _updated.Library.GetSnapshot());
        var handle = library.Get("back-spasms");
        var text = handle.ToText();

        _updated.Write(_updated.Signed("Corrected"));
        _updated.Time.Tick();

        Assert.Equal("Corrected", library.Get("back-spasms").Title);
        Assert.Equal("Corrected", library.Get(handle).Title);
        Assert.Equal(("Back spasms", text), (handle.Title, handle.ToText()));
        Assert.Same(handle.Pack, before.Get("back-spasms").Pack);
        Assert.Same(before, before.GetSnapshot());
        Assert.NotSame(before, library.GetSnapshot());
        Assert.Equal([TimeSpan.FromSeconds(5)], _updated.Time.Periods);
    }

    [Fact]
    public void A_missing_file_is_told_once_and_taken_when_it_comes()
    {
        Assert.Equal("Back spasms", _updated.Title);
        _updated.Time.Tick();
        Assert.Equal(["There is no such file. The library keeps looking for it."], _updated.Errors);

        _updated.Write(_updated.Signed("Corrected"));
        _updated.Time.Tick();
        Assert.Equal("Corrected", _updated.Title);

        File.Delete(_updated.Path);
        _updated.Time.Tick();
        Assert.Equal("Corrected", _updated.Title);
        Assert.Equal(3, _updated.Reports.Entries.Count);
    }

    [Theory]
    [InlineData("unsigned", "It is not signed, or was cut short: sign it with 'clinic-content sign'.")]
    [InlineData("empty", "It is empty.")]
    [InlineData("other key", "Its signature does not match PackPublicKey: it is damaged, or signed with another key.")]
    [InlineData("pack version", "This content pack needs a ClinicContent.Core that reads format version 9, and this one reads up to version ")]
    [InlineData("signature version", "Its signature has format version 9, and this ClinicContent.Core reads version 1")]
    [InlineData("no pack", "A content pack has at least ")]
    [InlineData("older", "It was signed before the one in use. To go back to what it says, sign it again.")]
    [InlineData("older day", "Its articles were last updated on 2026-11-21, and those in the program on 2026-11-22: remove the file, or make it from the newer articles.")]
    [InlineData("clash", "The packs 'Sample' and 'Other' both have an article 'knee-pain'")]
    [InlineData("damaged", "A reference points to ")]
    public void What_cannot_be_used_is_told_once_and_the_last_good_pack_stays(string what, string error)
    {
        _updated.Write(_updated.Signed("Good", minute: 1));
        Assert.Equal("Good", _updated.Title);

        _updated.Write(Unusable(what));
        for (var i = 0; i < 20; i++)
        {
            _updated.Time.Tick();
        }

        Assert.Equal("Good", _updated.Title);
        Assert.Equal(2, _updated.Reports.Entries.Count);
        Assert.StartsWith(error, _updated.Errors[1], StringComparison.Ordinal);
        Assert.Equal($"The content pack file '{_updated.Path}' is not used, and the articles stay as they were: {_updated.Errors[1]}", _updated.Reports.Entries[1].Message);

        _updated.Write(_updated.Signed("Better", minute: 3));
        _updated.Time.Tick();
        Assert.Equal("Better", _updated.Title);
    }

    [Fact]
    public void A_file_with_one_of_many_bytes_changed_is_refused() => ChangeEvery(7);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_file_with_any_byte_changed_is_refused() => ChangeEvery(1);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_file_cut_short_anywhere_or_added_to_is_refused()
    {
        var file = _updated.Signed("Corrected");
        for (var length = 0; length < file.Length; length++)
        {
            Assert.NotNull(Look(file[..length]));
        }

        Assert.NotNull(Look([.. file, 0]));
        Assert.NotNull(Look([0, .. file]));
        Assert.NotNull(Look([.. file, .. file]));
    }

    [Fact]
    public void A_folder_and_too_large_a_file_are_refused()
    {
        using var updated = new UpdatedLibrary(options => options.MaxPackFileSize = 1000);
        Directory.CreateDirectory(updated.Path);
        Assert.Equal("Back spasms", updated.Title);

        Directory.Delete(updated.Path);
        updated.Write(updated.Signed("Corrected"));
        updated.Time.Tick();

        Assert.Equal("It is a folder: give the path of the file in it.", updated.Errors[0]);
        Assert.Equal($"It has {new FileInfo(updated.Path).Length} bytes, and 1000 are read at most: set MaxPackFileSize to more.", updated.Errors[1]);
        Assert.Equal("Back spasms", updated.Title);
    }

    [Fact]
    public void What_the_clinic_lacks_or_a_check_refuses_is_not_used()
    {
        using var updated = new UpdatedLibrary(
            register: services => services.AddSingleton<IContentPackValidator>(new Refusal("Corrected")));
        var needs = SampleLibrary.Article("back-spasms", "en", "Needs") with { Sections = [SampleLibrary.Section("one", "One", null, w => TestPacks.Within(w, NodeKind.Paragraph, p => p.Value(ClinicField.Insurance)))] };
        updated.Write(updated.Signed(Compiler.PackWriter.Write(SampleLibrary.Create("Sample", needs))));
        Assert.Equal("Back spasms", updated.Title);

        updated.Write(updated.Signed("Corrected"));
        updated.Time.Tick();

        Assert.Equal("Back spasms", updated.Title);
        Assert.StartsWith("The clinic 'Sample Clinic' lacks Insurance for the articles of 'Sample' in 'en'", updated.Errors[0], StringComparison.Ordinal);
        Assert.Equal("No article may be called Corrected.", updated.Errors[1]);
    }

    [Fact]
    public void Two_files_of_one_name_are_not_both_used_and_the_second_is_when_the_first_goes()
    {
        using var updated = new UpdatedLibrary(file: "a.pack");
        using var two = new UpdatedLibrary(options => options.AddPackFile(updated.Path).PackPublicKey = updated.Key.ExportSubjectPublicKeyInfoPem());
        File.WriteAllBytes(two.Path, updated.Signed("First"));
        updated.Write(updated.Signed("Second"));

        Assert.Equal("First", two.Title);
        Assert.Equal("Another file holds a pack of the name 'Sample', too: leave one of them out.", two.Reports.Entries.Single(report => report.Source == $"file '{updated.Path}'").Error);
        two.Time.Tick();
        two.Time.Tick();
        two.Time.Tick();

        File.WriteAllBytes(two.Path, updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips")));
        two.Time.Tick();

        Assert.Equal("Second", two.Title);
        Assert.Equal("Hips", two.Library.Get("hips").Title);
    }

    [Fact]
    public void A_link_that_points_elsewhere_is_a_change()
    {
        var (first, second) = (_updated.PathOf("1.pack"), _updated.PathOf("2.pack"));
        File.WriteAllBytes(first, _updated.Signed("One"));
        File.WriteAllBytes(second, _updated.Signed("Two"));
        File.SetLastWriteTimeUtc(second, File.GetLastWriteTimeUtc(first));
        File.CreateSymbolicLink(_updated.Path, first);
        Assert.Equal("One", _updated.Title);
        _updated.Time.Tick();
        _updated.Time.Tick();

        File.Delete(_updated.Path);
        File.CreateSymbolicLink(_updated.Path, second);
        _updated.Time.Tick();

        Assert.Equal("Two", _updated.Title);
    }

    [Fact]
    public void A_change_that_does_not_show_in_length_or_time_is_found_within_a_minute()
    {
        _updated.Write(_updated.Signed("One"));
        var written = File.GetLastWriteTimeUtc(_updated.Path);
        Assert.Equal("One", _updated.Title);
        _updated.Time.Tick();
        _updated.Time.Tick();

        _updated.Write(_updated.Signed("Two"));
        File.SetLastWriteTimeUtc(_updated.Path, written);
        for (var i = 0; i < 12; i++)
        {
            _updated.Time.Tick();
        }

        Assert.Equal("Two", _updated.Title);
    }

    [Fact]
    public void Signed_again_an_older_pack_may_come_back()
    {
        foreach (var (title, minute) in new[] { ("One", 0), ("Two", 1), ("One", 2) })
        {
            _updated.Write(_updated.Signed(title, minute));
            _updated.Time.Tick();
            Assert.Equal(title, _updated.Title);
        }
    }

    [Fact]
    public void With_the_services_the_timer_ends()
    {
        Assert.Equal("Back spasms", _updated.Title);
        Assert.Single(_updated.Time.Periods);

        _updated.Dispose();

        Assert.Empty(_updated.Time.Periods);
    }

    public void Dispose()
    {
        if (Directory.Exists(Path.GetDirectoryName(_updated.Path)))
        {
            _updated.Dispose();
        }
    }

    private void ChangeEvery(int step)
    {
        var file = _updated.Signed("Corrected");
        for (var i = 0; i < file.Length; i += step)
        {
            foreach (var flip in new byte[] { 0x01, 0x80 })
            {
                file[i] ^= flip;
                Assert.NotNull(Look(file));
                file[i] ^= flip;
            }
        }

        Assert.Null(Look(file));
    }

    private string? Look(byte[] file)
    {
        _updated.Write(file);
        var follower = new PackFollower(new PackFileSource(_updated.Path, int.MaxValue), _updated.Key, int.MaxValue, ContentPackExtensions.CheckContent);
        var (candidate, error) = follower.PollAsync([_updated.Embedded], CancellationToken.None).AsTask().GetAwaiter().GetResult();
        Assert.Equal(error is null, candidate is not null);
        return error;
    }

    private byte[] Unusable(string what)
    {
        var pack = UpdatedLibrary.PackOf("Bad");
        switch (what)
        {
            case "unsigned":
                return pack;
            case "empty":
                return [];
            case "other key":
                using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
                {
                    return PackSignature.Sign(pack, UpdatedLibrary.Noon.AddMinutes(2), key);
                }

            case "pack version":
                pack[PackFormat.MinReaderOffset] = 9;
                return _updated.Signed(pack, minute: 2);
            case "signature version":
                var file = _updated.Signed(pack, minute: 2);
                file[file.Length - PackSignature.Size + PackSignature.VersionOffset] = 9;
                return file;
            case "no pack":
                return _updated.Signed([], minute: 2);
            case "older":
                return _updated.Signed(pack, minute: 0);
            case "older day":
                return _updated.Signed(UpdatedLibrary.PackOf("Bad", updated: new DateOnly(2026, 11, 21)), minute: 2);
            case "clash":
                return _updated.Signed(UpdatedLibrary.PackOf("Bad", "Other", "knee-pain"), minute: 2);
            default:
                // Signed by the right key and damaged within: what the signer's own tools could do.
                var bytes = new PackBytes(pack);
                var place = new PackTable(bytes, new PackSections(bytes).Find(PackTag.Articles), PackFormat.ArticleSize)[0] + PackFormat.ArticleTitleOffset;
                pack[place + 3] = 0x7F;
                PackWriter.Seal(pack);
                return _updated.Signed(pack, minute: 2);
        }
    }

    private sealed class Refusal(string title) : IContentPackValidator
    {
        public IEnumerable<string> Validate(IReadOnlyList<ContentPack> packs) =>
            packs.SelectMany(pack => pack.Articles).Where(article => article.Title == title).Select(article => $"No article may be called {article.Title}.");
    }
}
