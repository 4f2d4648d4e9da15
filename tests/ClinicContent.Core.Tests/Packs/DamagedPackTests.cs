namespace ClinicContent.Core.Tests;

public class DamagedPackTests
{
    [Fact]
    public void A_file_with_one_of_many_bytes_changed_is_refused() => RefuseEvery(7);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_file_with_any_byte_changed_is_refused() => RefuseEvery(1);

    private static void RefuseEvery(int step)
    {
        var bytes = SampleLibrary.Bytes();
        for (var i = 0; i < bytes.Length; i += step)
        {
            foreach (var flip in new byte[] { 0x01, 0x80, 0xFF })
            {
                bytes[i] ^= flip;
                Assert.Throws<ContentPackException>(() => ContentPack.FromStream(new MemoryStream(bytes)));
                bytes[i] ^= flip;
            }
        }
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_refused()
    {
        var bytes = SampleLibrary.Bytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<ContentPackException>(() => ContentPack.FromStream(new MemoryStream(bytes, 0, length)));
        }
    }

    [Fact]
    public void A_file_with_something_added_is_refused() =>
        Assert.Throws<ContentPackException>(() => ContentPack.FromStream(new MemoryStream([.. SampleLibrary.Bytes(), 0])));

    // An embedded pack's hash is not checked, so here every read has to look after itself.
    [Fact]
    public void A_trusted_pack_with_one_of_many_bytes_changed_gives_content_or_an_exception_and_never_more() => ChangeEvery(97, [0x01, 0xFF]);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_trusted_pack_with_any_byte_changed_gives_content_or_an_exception_and_never_more() => ChangeEvery(1, [0x01, 0x40, 0x80, 0xFF]);

    [Fact]
    public void A_trusted_pack_cut_short_anywhere_is_refused()
    {
        var bytes = SampleLibrary.Bytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<ContentPackException>(() => ReadEverything(bytes[..length]));
        }
    }

    [Fact]
    public void A_section_cannot_name_a_source_that_its_article_lacks()
    {
        var pack = SampleLibrary.Pack("P", SampleLibrary.Article("a", "en", "A") with { Sections = [SampleLibrary.Section("one", "One", null) with { Sources = [0, 2] }] });

        var exception = Assert.Throws<ContentPackException>(() => pack.Articles[0].Sections);

        Assert.Contains("There is no item 3 in a list of 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_a_pack_is_named()
    {
        var exception = Assert.Throws<ContentPackException>(() => ContentPack.FromAssembly(typeof(DamagedPackTests).Assembly));

        Assert.Contains("ClinicContent.Core.Tests has no resource 'clinic-content.pack'", exception.Message, StringComparison.Ordinal);
    }

    private static void ChangeEvery(int step, ReadOnlySpan<byte> flips)
    {
        var bytes = SampleLibrary.Bytes();
        new PackSections(new PackBytes(bytes)).TryFind(PackTag.Search, out var search);
        var (refused, read) = (0, 0);
        for (var i = 0; i < bytes.Length; i += step)
        {
            foreach (var flip in flips)
            {
                bytes[i] ^= flip;
                try
                {
                    if (i - search.Offset < search.Length)
                    {
                        SampleSearches.Run(new ArticleLibrary([ContentPack.FromMemory(bytes, trusted: true)]));
                    }
                    else
                    {
                        ReadEverything(bytes);
                    }

                    read++;
                }
                catch (ContentPackException)
                {
                    refused++;
                }

                bytes[i] ^= flip;
            }
        }

        Assert.NotEqual(0, refused);
        Assert.NotEqual(0, read);
    }

    private static void ReadEverything(byte[] bytes)
    {
        var pack = ContentPack.FromMemory(bytes, trusted: true);
        _ = pack.Languages;
        try
        {
            _ = pack.Clinic?.TextsIn("en");
        }
        catch (ClinicProfileException)
        {
        }

        var library = new ArticleLibrary([pack]);
        foreach (var article in library.All)
        {
            var clinic = new ClinicProfile { Name = "C", Language = LanguageTag.IsValid(article.Language) ? article.Language : "en" };
            _ = library.TryGet(article.Slug, article.Language, out _);
            foreach (var alias in article.Aliases)
            {
                _ = library.TryGet(alias, article.Language, out _);
            }

            try
            {
                Assert.True(article.ToHtml(clinic).Length < 64 * bytes.Length);
                var renderer = new ArticleRenderer(new ClinicContentOptions { Clinic = clinic });
                foreach (var format in ArticleFormats.BuiltIn)
                {
                    Assert.NotEmpty(renderer.Render(article, format));
                }
            }
            catch (ClinicProfileException)
            {
            }
        }

        foreach (var topic in library.Topics)
        {
            _ = library.FindByTopic(topic, "es");
        }

        _ = library.FindByCode("icd-10-cm", "M62.83");
        _ = library.Search("back spasms");
        _ = ArticleLibrary.Clashes([pack, pack]);
    }
}
