namespace ClinicContent.Core.Tests.Rendering.Html;

public sealed class HtmlOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.Empty(new HtmlRenderOptions().Validate());

    [Fact]
    public void All_errors_are_listed_at_once_before_anything_is_written()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var options = new HtmlRenderOptions { HeadingLevel = 7, IdPrefix = "1\"", LinkTarget = "a b", LinkRel = "noopener;", ArticleUrl = "javascript:{slug}" };

        var error = Assert.Throws<ArgumentException>(() => JsonTestArticles.BackSpasms().WriteHtml(output, JsonTestArticles.Clinic, options));

        Assert.All(["HeadingLevel 7", "IdPrefix '1\"'", "LinkTarget 'a b'", "LinkRel 'noopener;'", "ArticleUrl 'javascript:{slug}'"], part =>
            Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.Equal(0, output.WrittenCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-1)]
    public void There_are_six_heading_levels(int level) => Assert.Single(new HtmlRenderOptions { HeadingLevel = level }.Validate());

    [Theory]
    [InlineData("a", true)]
    [InlineData("article-1_", true)]
    [InlineData("", true)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("<", false)]
    public void An_id_begins_with_a_letter(string prefix, bool valid) => Assert.Equal(valid, new HtmlRenderOptions { IdPrefix = prefix }.Validate().Count == 0);

    [Theory]
    [InlineData("_blank", true)]
    [InlineData("help", true)]
    [InlineData("", false)]
    [InlineData("a\" onclick=\"x", false)]
    public void A_target_is_a_name(string target, bool valid) => Assert.Equal(valid, new HtmlRenderOptions { LinkTarget = target }.Validate().Count == 0);

    [Theory]
    [InlineData("https://health.example/{language}/{slug}", true)]
    [InlineData("/health/{slug}", true)]
    [InlineData("/health/", false)]
    [InlineData("//evil.example/{slug}", false)]
    [InlineData("health/{slug}", false)]
    [InlineData("/health/{foo}/{slug}", false)]
    [InlineData("/h/{slug}/{x}", false)]
    [InlineData("/h/{slug}}", false)]
    [InlineData("https://x.example/é/{slug}", false)]
    [InlineData("https://x.example/%C3%A9/{language}/{slug}", true)]
    [InlineData("java\tscript:{slug}", false)]
    public void An_article_url_is_a_web_address_with_a_slug(string template, bool valid) =>
        Assert.Equal(valid, new HtmlRenderOptions { ArticleUrl = template }.Validate().Count == 0);
}
