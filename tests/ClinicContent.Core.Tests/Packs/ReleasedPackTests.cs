namespace ClinicContent.Core.Tests;

/// <summary>Packs that released compilers wrote, kept as they were.</summary>
public class ReleasedPackTests
{
    [Fact]
    public void A_pack_of_0_1_0_is_refused_with_what_to_do()
    {
        var exception = Assert.Throws<ContentPackException>(() => ContentPack.Open(PathOf("0.1.0.pack")));

        Assert.Equal(
            "This content pack has format version 2, and this ClinicContent.Core reads version 3 and later (at byte 8 of the content pack). "
            + "Build the pack again with the present version of ClinicContent.Compiler.",
            exception.Message);
        Assert.Equal(PackFormat.VersionOffset, exception.Offset);
    }

    // Its digests were written down when it was made: what a clinician signed then is what it says now.
    [Fact]
    public void A_pack_of_0_2_0_is_read_and_renders_for_ever()
    {
        var pack = ContentPack.Open(PathOf("0.2.0.pack"));

        pack.Check();

        Assert.Equal(("Released", "en", "ad159aa6bf930f7d", "Sample Clinic"), (pack.Name, pack.DefaultLanguage, pack.ContentVersion, pack.Clinic!.Name));
        Assert.Equal(
            [
                ("knee-help (en)", "6354a07ea6fac8de4975292d15a86d00f96859738a1accc7982291920933553a"),
                ("knee-help (es)", "007937fd04e17e2d65bf0f9ff41207654b4bb8ad575c7b0e2a674ab63de52203"),
                ("knee-pain (en)", "81cf3ec2030e1f6174b9ca6cba4f84fa333f526388596514098fe00bbddcb6cc"),
            ],
            pack.Articles.Select(article => (article.ToString(), article.ComputeTextDigest())));
        var article = pack.Articles[2];
        Assert.Equal(article.ComputeTextDigest(), article.TextDigest);
        Assert.Equal(["sore knee", "gonalgia"], article.AlsoCalled);
        Assert.Equal(["bad knee"], article.SearchTerms);
        Assert.Equal(["sore-knee"], article.Aliases);
        Assert.Equal(ReviewStatus.Reviewed, article.Review.Status);
        Assert.True(article.Sources[1].IsArchived);
        Assert.Equal(3, pack.Articles[0].Sources.Count);
        Assert.Contains("You fell from a height.", pack.Articles[0].ToText(), StringComparison.Ordinal);
        Assert.True(pack.TryGet("sore-knee", "es-MX", out var renamed) && renamed == article);
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Packs", "Released", name);
}
