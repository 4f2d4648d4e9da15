using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClinicContent.Compiler.Tests;

public class GarbageTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "    ", "\t", "a", "word ", "é", "😀", "\u00a0", "\u200b", "#", "## Overview\n\n", "### x\n", "* ", "- ", "1. ", "> ", "> [!NOTE]\n", "[!", "*", "**", "_", "`", "```",
        "~~~", "[", "]", "(", ")", "](", "![", "<", ">", "<b>", "</b>", "<!--", "-->", "&", "&lt;", "&#0;", "&#x202e;", "\\", "|", "|-|", "---", "===", "{{", "}}", "{{clinic.name}}", "{{clinic.",
        ":", "http://a.b", "https://a.b", "javascript:", "clinic:phone", "a.md", "#overview", "\"", "'", "*[", "]: ", "title: x\n", "- { id: x }", "!", "&a", "*a", "%", "@", ",", "{", "}", "\0", "\u0007", "\uFEFF", "\ud800",
    ];

    private static Gen<string> Text =>
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces));

    [Property(MaxTest = 500)]
    [Trait("Category", "Slow")]
    public Property Any_text_is_compiled_or_refused() => Prop.ForAll(Text.ToArbitrary(), text => Compile(ArticleText.WithText(text)));

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public Property Any_front_matter_is_read_or_refused() => Prop.ForAll(Text.ToArbitrary(), text => Compile(ArticleText.WithLine(text)));

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public Property Any_file_is_read_or_refused() => Prop.ForAll(Text.ToArbitrary(), Compile);

    // Found by the test above: the parser of YAML asks that a tag is an address.
    [Theory]
    [InlineData("!![!\t<b>\u0007clinic:phone- { id: x }<{_")]
    [InlineData("author: !![!<b> x")]
    [InlineData("author: !![ x")]
    public void A_tag_that_is_no_address_is_refused(string line) => Assert.True(Compile(ArticleText.WithLine(line)));

    // What compiles must also render: the reader of packs checks every node.
    private static bool Compile(string article)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", article);
        var (library, diagnostics) = folder.Compile();
        if (library is null)
        {
            return diagnostics.All(diagnostic => diagnostic.Location is { Line: > 0, Column: > 0 } && !diagnostic.Message.Contains('\n'));
        }

        var pack = ContentPack.FromStream(new MemoryStream(PackWriter.Write(library)));
        return pack.Articles.Single().ToHtml(new ClinicProfile { Name = "x", Phone = "6025550123", Clinicians = "y" }).Length > 0;
    }
}
