using System.Buffers;
using System.Text;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>What <see cref="ContentPackExtensions.Check"/> proves: every article renders in every format, or the pack is refused.</summary>
public class PackCheckTests
{
    private static readonly ClinicProfile Silent = new() { Name = "Clinic", Phone = "602-555-0100", Clinicians = "clinicians", Treatment = "", Locations = "", Insurance = "", Invitation = "" };

    [Fact]
    public void A_sound_pack_passes()
    {
        SampleLibrary.Pack().Check();
        Pack(AllNodes).Check();
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Five_hundred_damaged_packs_are_refused_or_render() => Damage(500, seed: 1);

    [Fact]
    [Trait("Category", "Slow")]
    public void Twenty_thousand_damaged_packs_are_refused_or_render() => Damage(20_000, seed: 2);

    [Fact]
    public void An_image_within_a_link_is_refused() =>
        Refused(Pack(w => TestPacks.Within(w, NodeKind.Paragraph, p =>
        {
            p.BeginLink(LinkKind.Address, "https://e.example");
            p.Image("https://e.example/i.png", "x");
            p.End();
        })), "A node Image cannot stand in a Link");

    [Theory]
    [InlineData("""{ "name": "C", "phone": "602-555-0100", "websiteUrl": "https://clinic.example/" }""", "https://clinic.example/", "javascript:alert(1)//..")]
    [InlineData("""{ "name": "C", "language": "english" }""", "english", "12.45-7")]
    [InlineData("""{ "name": "Clinic" }""", "Clinic", "\u0001\u0002\u0003\u0004\u0005\u0006")]
    public void A_profile_that_cannot_be_used_is_refused(string json, string before, string after)
    {
        // The compiler would refuse it, so the bytes are changed after it has written them.
        var sound = json.Replace("english", "en-Latn", StringComparison.Ordinal);
        var bytes = PackWriter.Write(SampleLibrary.Create() with { Clinic = Encoding.UTF8.GetBytes(sound) });
        Replace(bytes, before.Replace("english", "en-Latn", StringComparison.Ordinal), after);

        var exception = Assert.Throws<ContentPackException>(() => ContentPack.FromMemory(PackWriter.Seal(bytes), trusted: false).Check());

        Assert.StartsWith("The profile of the pack's clinic cannot be used: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//e.example")]
    [InlineData("")]
    public void A_link_that_no_article_can_have_is_refused(string address) =>
        Refused(Pack(w => TestPacks.Within(w, NodeKind.Paragraph, p =>
        {
            p.BeginLink(LinkKind.Address, address);
            p.Text("x");
            p.End();
        })), $"has the address '{address}'");

    [Fact]
    public void A_source_with_an_address_that_no_article_can_have_is_refused() =>
        Refused(SampleLibrary.Pack("P", SampleLibrary.Article("a", "en", "A") with { Sources = [new Source("T", "P", "javascript:alert(1)", TestPacks.Day), new Source("T", "P", "https://e.example", TestPacks.Day)] }), "has the address 'javascript:alert(1)'");

    [Fact]
    public void A_citation_of_a_source_that_the_article_lacks_is_refused() =>
        Refused(Pack(w => TestPacks.Within(w, NodeKind.Paragraph, p => p.Citation(7))), "A node Citation has an invalid number");

    [Theory]
    [InlineData("knee-pain", "knee pain")]
    [InlineData("knee-pain", "../../etc")]
    [InlineData("a-section", "../../../")]
    [InlineData("a-section", "a/section")]
    [InlineData("a-section", "a\0section")]
    [InlineData("a-section", "A-Section")]
    [InlineData("a-topic", "../../x")]
    [InlineData("an-alias", "../alias")]
    [InlineData("a-relative", "/a-relativ")]
    public void A_name_that_cannot_stand_in_an_address_is_refused(string before, string after)
    {
        var article = SampleLibrary.Article("knee-pain", "en", "Knee pain") with { Topics = ["a-topic"], Aliases = ["an-alias"], Related = ["a-relative"] };
        var bytes = PackWriter.Write(SampleLibrary.Create() with { Articles = [article with { Sections = [.. article.Sections.Select(section => section with { Id = "a-section" }).Take(1)] }] });
        Replace(bytes, before, after);

        Assert.Throws<ContentPackException>(() => ContentPack.FromMemory(PackWriter.Seal(bytes), trusted: false).Check());
    }

    [Fact]
    public void Nothing_that_was_checked_is_kept()
    {
        var pack = Pack(AllNodes);
        pack.Check();

        Assert.Null(pack.Articles[0].KeptDetails);
    }

    private static void Refused(ContentPack pack, string message)
    {
        var exception = Assert.Throws<ContentPackException>(pack.Check);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    private static void Damage(int count, int seed)
    {
        var sound = PackWriter.Write(SampleLibrary.Create() with { Articles = [Library(AllNodes), .. SampleLibrary.Create().Articles] });
        var random = new Random(seed);
        var (refused, rendered) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var bytes = sound.ToArray();
            for (var changes = 1 + random.Next(4); changes > 0; changes--)
            {
                Change(bytes, random);
            }

            try
            {
                var pack = ContentPack.FromMemory(Sealed(bytes), trusted: false);
                pack.Check();
                Search(pack, $"Pack {i} of seed {seed}");
                Render(pack);
                Export(pack);
                rendered++;
            }
            catch (ContentPackException)
            {
                refused++;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Pack {i} of seed {seed}: {exception}");
            }
        }

        Assert.NotEqual(0, refused);
        Assert.NotEqual(0, rendered);
    }

    private static void Change(byte[] bytes, Random random)
    {
        // The header seldom: what is refused at once says little of what comes after it.
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

    // A pack that passed is searched without an exception of any kind.
    private static void Search(ContentPack pack, string name)
    {
        try
        {
            SampleSearches.Run(new ArticleLibrary([pack]));
        }
        catch (Exception exception)
        {
            Assert.Fail($"{name}: {exception}");
        }
    }

    // An export packs the index again, for browsers, and refuses what does not fit together.
    private static void Export(ContentPack pack)
    {
        var site = new SiteContent(new ArticleLibrary([pack]), TestPacks.Clinic, new SiteOptions { BaseUrl = "https://clinic.example/health" });
        foreach (var language in pack.Languages)
        {
            SearchIndexFile.Write(site.Context, language, new ArrayBufferWriter<byte>());
        }
    }

    private static void Render(ContentPack pack)
    {
        foreach (var article in pack.Articles)
        {
            foreach (var clinic in new[] { TestPacks.Clinic, Silent })
            {
                var renderer = new ArticleRenderer(new ArticleRendererOptions { Clinic = In(clinic, article.Language) });
                foreach (var format in ArticleFormats.BuiltIn)
                {
                    _ = renderer.Render(article, format);
                    foreach (var section in article.Sections)
                    {
                        _ = renderer.Render(section, format);
                    }
                }
            }

            Assert.Equal(64, article.ComputeTextDigest().Length);
        }
    }

    private static ClinicProfile In(ClinicProfile clinic, string language) => new()
    {
        Name = clinic.Name,
        Language = language,
        Phone = clinic.Phone,
        Clinicians = clinic.Clinicians,
        Treatment = clinic.Treatment,
        Locations = clinic.Locations,
        Insurance = clinic.Insurance,
        Invitation = clinic.Invitation,
        AppointmentsUrl = clinic.AppointmentsUrl,
    };

    private static ContentPack Pack(Action<DocumentWriter> write) => ContentPack.FromMemory(PackWriter.Write(SampleLibrary.Create("P", Library(write))), trusted: false);

    private static CompiledArticle Library(Action<DocumentWriter> write) => SampleLibrary.Article("all-nodes", "en", "All") with
    {
        Sections = [SampleLibrary.Section("one", "One", "SeeDoctor", write), SampleLibrary.Section("two", "Two", null)],
        Emergency = SampleLibrary.Section("emergency", "Emergency", null, w => TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.Emergency, c => TestPacks.Paragraph(c, "Call 911."))),
        Urgent = SampleLibrary.Section("urgent", "Urgent", null, w => TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.Urgent, c => TestPacks.Paragraph(c, "Call us."))),
    };

    private static void AllNodes(DocumentWriter w)
    {
        TestPacks.Within(w, NodeKind.Paragraph, p =>
        {
            p.Text("Text & ");
            TestPacks.Within(p, NodeKind.Strong, s => TestPacks.Within(s, NodeKind.Emphasis, e => e.Text("strong")));
            TestPacks.Within(p, NodeKind.Term, t => t.Text("term"));
            p.Code("code");
            p.LineBreak();
            TestPacks.Link(p, LinkKind.Address, "https://e.example/a?b=c", "web");
            TestPacks.Link(p, LinkKind.Article, "knee-pain", "article");
            TestPacks.Link(p, LinkKind.Section, "two", "section");
            TestPacks.Link(p, LinkKind.Clinic, "phone", "phone");
            p.Value(ClinicField.Clinicians);
            p.Citation(0);
            p.Citation(1);
        });
        w.BeginHeading(3, "one-heading");
        w.Text("Heading");
        w.End();
        TestPacks.Within(w, NodeKind.BulletList, l => TestPacks.TightItem(l, "item", i => TestPacks.Within(i, NodeKind.OrderedList, 3, o => TestPacks.TightItem(o, "inner"))));
        TestPacks.Within(w, NodeKind.Quote, q => TestPacks.Paragraph(q, "quote"));
        TestPacks.Within(w, NodeKind.Callout, (int)CalloutKind.SelfCare, c => TestPacks.Paragraph(c, "callout"));
        w.BeginOptional(ClinicCondition.OfValue(ClinicField.Insurance));
        TestPacks.Within(w, NodeKind.Paragraph, p => p.Value(ClinicField.Insurance));
        w.End();
        w.BeginOptional(ClinicCondition.OfLink(ClinicField.AppointmentsUrl));
        TestPacks.Within(w, NodeKind.Paragraph, p => TestPacks.Link(p, LinkKind.Clinic, "appointments", "here"));
        w.End();
        TestPacks.Within(w, NodeKind.Table, 2, t =>
        {
            for (var header = 1; header >= 0; header--)
            {
                TestPacks.Within(t, NodeKind.TableRow, header, r =>
                {
                    TestPacks.Within(r, NodeKind.TableCell, (int)CellAlignment.Center, c => c.Text("cell"));
                    TestPacks.Within(r, NodeKind.TableCell, (int)CellAlignment.None, c => c.Citation(0));
                });
            }
        });
        w.ThematicBreak();
        w.Image("https://e.example/i.png", "image");
    }

    private static void Replace(byte[] bytes, string before, string after)
    {
        Assert.Equal(before.Length, after.Length);
        var found = 0;
        for (int at; (at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(before))) >= 0; found++)
        {
            Encoding.UTF8.GetBytes(after).CopyTo(bytes, at);
        }

        Assert.NotEqual(0, found);
    }
}
