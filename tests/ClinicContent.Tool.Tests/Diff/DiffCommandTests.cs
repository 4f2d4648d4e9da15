namespace ClinicContent.Tool.Tests;

public class DiffCommandTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public Task A_release_is_told_by_article(string format)
    {
        using var old = SampleFolder.New();
        using var @new = Changed();
        old.Write("a.pack", old.Bytes());
        @new.Write("a.nupkg", PackFiles.Package(("lib/net10.0/a.dll", PackFiles.Assembly(@new.Bytes()))));

        var (code, output, error) = Reports.Run("diff", old.FullPath("a.pack"), @new.FullPath("a.nupkg"), "--format", format);

        Assert.Equal((0, ""), (code, error));
        return Verify(output.HideVersions(old.Pack(), @new.Pack()), format == "text" ? "txt" : format == "json" ? "json" : "md").UseParameters(format);
    }

    [Fact]
    public Task A_terminal_shows_the_version_in_a_box()
    {
        using var old = SampleFolder.New();
        using var @new = Changed();

        return Verify(Reports.OnTerminal(console => new DifferenceReport(console).Write(PackComparer.Compare(old.Pack(), @new.Pack()))).HideVersions(old.Pack(), @new.Pack()), "txt");
    }

    [Fact]
    public void The_same_articles_need_no_version()
    {
        using var folder = SampleFolder.New();

        var (code, output, _) = Reports.Run("diff", folder.Path, folder.Path);

        Assert.Equal(0, code);
        Assert.Contains("No new version: the packs hold the same\n", output, StringComparison.Ordinal);
        Assert.Empty(PackComparer.Compare(folder.Pack(), folder.Pack()).Articles);
    }

    [Theory]
    [InlineData("en/knee-pain.md", "hurts", "aches", "patch", "wording: 1 word added, 1 word removed, in overview (en)")]
    [InlineData("en/knee-pain.md", "**hurts**", "hurts", "patch", "the same words with other links, emphasis or layout, in overview (en)")]
    [InlineData("en/knee-pain.md", "title: Knee pain\nkind", "title: Sore knees\nkind", "patch", "title: 'Knee pain' -> 'Sore knees' (en)")]
    [InlineData("en/knee-pain.md", "What can you do?", "What to do?", "patch", "wording: 1 word added, 2 words removed, in what-to-do (en)")]
    [InlineData("en/knee-pain.md", "codes: [", "codes: [{ system: icd-10-cm, code: M25.562, display: Pain in left knee }, ", "minor", "code added: icd-10-cm M25.562 (Pain in left knee) (en)")]
    [InlineData("en/knee-pain.md", "codes: [{ system: icd-10-cm, code: M25.561, display: Pain in right knee }]", "codes: []", "patch", "code removed: icd-10-cm M25.561 (Pain in right knee) (en)")]
    [InlineData("en/knee-pain.md", "by: Ana Ruiz", "by: Eva Ruiz", "patch", "review: by Ana Ruiz, MD, on 2026-11-01, due 2028-11-01 -> by Eva Ruiz, MD, on 2026-11-01, due 2028-11-01 (en)")]
    [InlineData("en/knee-pain.md", "topics: [knees,", "topics: [knees, legs,", "minor", "topic added: legs (en)")]
    [InlineData("en/knee-pain.md", "related: [walking]", "related: []", "patch", "related article removed: walking (en)")]
    [InlineData("en/knee-pain.md", "updated: 2026-11-20", "updated: 2026-11-21", "patch", "updated: 2026-11-20 -> 2026-11-21 (en)")]
    [InlineData("en/knee-pain.md", "kind: condition", "kind: guide", "patch", "kind: condition -> guide (en)")]
    [InlineData("en/knee-pain.md", "aliases: [sore-knee]", "aliases: [sore-knee, bad-knee]", "minor", "the alias 'bad-knee' leads here, as does Articles.BadKnee")]
    [InlineData("en/knee-pain.md", "aliases: [sore-knee]", "aliases: []", "major", "the alias 'sore-knee' is gone, with its addresses and Articles.SoreKnee")]
    [InlineData("en/knee-pain.md", "id: what-to-do", "id: self-care", "major", "section 'what-to-do' is now 'self-care', and WhatToDo no longer compiles")]
    [InlineData("_clinic.json", "602-555-0100", "602-555-0199", "patch", "the profile of the pack's clinic")]
    public void A_change_asks_for_a_version(string file, string part, string replacement, string level, string text)
    {
        using var old = SampleFolder.New();
        using var @new = SampleFolder.With(file, part, replacement);

        var difference = PackComparer.Compare(old.Pack(), @new.Pack());

        Assert.Equal(text, Assert.Single(Assert.Single(difference.Articles).Changes).ToString());
        Assert.Equal(level, DifferenceWords.Name(difference.Level));
        Assert.EndsWith(text, Assert.Single(difference.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_reasons_the_first_are_shown()
    {
        using var old = SampleFolder.New();
        using var @new = SampleFolder.New();
        for (var i = 10; i < 25; i++)
        {
            @new.Write($"en/a{i}.md", SampleFolder.Walking);
        }

        var verdict = Reports.Run("diff", old.Path, @new.Path).Output.Split("\n\n")[1];

        Assert.StartsWith("Minor version: something was added\n- a10: new article in en: Articles.A10\n", verdict, StringComparison.Ordinal);
        Assert.EndsWith("- a21: new article in en: Articles.A21\nand 3 more, see below", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_article_keeps_its_names_and_one_that_another_took_over_loses_its_sections()
    {
        using var old = SampleFolder.New();
        using var renamed = SampleFolder.New();
        using var merged = SampleFolder.With("en/walking.md", "kind:", "aliases: [knee-pain, sore-knee]\nkind:");
        renamed.Write("en/sore-knees.md", SampleFolder.KneePain.Replace("[sore-knee]", "[sore-knee, knee-pain]"));
        renamed.Write("en/walking.md", SampleFolder.Walking.Replace("knee-pain.md", "sore-knees.md")).Write("es/walking.md", File.ReadAllText(renamed.FullPath("es/walking.md")).Replace("knee-pain.md", "sore-knees.md"));
        File.Delete(renamed.FullPath("en/knee-pain.md"));
        merged.Write("en/walking.md", File.ReadAllText(merged.FullPath("en/walking.md")).Replace("[knee](knee-pain.md)", "knee"));
        merged.Write("es/walking.md", File.ReadAllText(merged.FullPath("es/walking.md")).Replace("[knee](knee-pain.md)", "knee"));
        File.Delete(merged.FullPath("en/knee-pain.md"));

        Assert.Contains("was 'knee-pain', whose addresses lead here", Texts(old, renamed));
        Assert.Equal(VersionLevel.Minor, PackComparer.Compare(old.Pack(), renamed.Pack()).Level);
        Assert.Contains("Articles.KneePain is this article, and of its sections WhatToDo no longer compile", Texts(old, merged));
        Assert.Equal(VersionLevel.Major, PackComparer.Compare(old.Pack(), merged.Pack()).Level);
    }

    [Fact]
    public void A_section_added_is_minor_and_taken_away_is_major()
    {
        using var old = SampleFolder.New();
        using var @new = SampleFolder.With("en/walking.md", "## Why", "## How?\n\n- Go.\n\n## Why");
        foreach (var file in new[] { "en/walking.md", "es/walking.md" })
        {
            var text = File.ReadAllText(@new.FullPath(file));
            @new.Write(file, (text.Contains("## How", StringComparison.Ordinal) ? text : text.Replace("## Why", "## How?\n\n- Go.\n\n## Why")).Replace("sections: [", "sections: [{ id: how }, "));
        }

        Assert.Equal(["new section 'how': How"], Texts(old, @new));
        Assert.Equal(["section 'how' is gone, and How no longer compiles"], Texts(@new, old));
        Assert.Equal(VersionLevel.Minor, PackComparer.Compare(old.Pack(), @new.Pack()).Level);
        Assert.Equal(VersionLevel.Major, PackComparer.Compare(@new.Pack(), old.Pack()).Level);
    }

    [Fact]
    public void A_change_in_two_languages_is_told_once()
    {
        using var old = SampleFolder.New();
        using var @new = SampleFolder.With("en/walking.md", "topics: [self-care]", "topics: [self-care, feet]");
        @new.Write("es/walking.md", File.ReadAllText(@new.FullPath("es/walking.md")).Replace("topics: [self-care]", "topics: [self-care, feet]"));

        Assert.Equal(["topic added: feet (en, es)"], Texts(old, @new));
    }

    [Fact]
    public void A_disclaimer_is_told_once_for_all_articles()
    {
        using var old = SampleFolder.New();
        using var @new = SampleFolder.New();
        @new.Write("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nAsk your doctor.\n");

        var difference = Assert.Single(PackComparer.Compare(old.Pack(), @new.Pack()).Articles);

        Assert.Equal("", difference.Slug);
        Assert.Equal("the disclaimer that every article ends with (en)", Assert.Single(difference.Changes).ToString());
    }

    [Theory]
    [InlineData("a b c", "a b c", 3)]
    [InlineData("a b c d", "a x c d", 3)]
    [InlineData("a b c d", "d c b a", 1)]
    [InlineData("", "a", 0)]
    [InlineData("a a b", "a b a b", 3)]
    public void Common_words_are_those_in_the_same_order(string one, string other, int count) =>
        Assert.Equal(count, CommonWords.Count([.. one.Split(' ', StringSplitOptions.RemoveEmptyEntries)], [.. other.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));

    private static IEnumerable<string> Texts(ArticleFolderFixture old, ArticleFolderFixture @new) =>
        PackComparer.Compare(old.Pack(), @new.Pack()).Articles.SelectMany(article => article.Changes).Select(change => change.ToString());

    // Renamed with an alias, reworded, recoded; one removed in a language, one added.
    private static ArticleFolderFixture Changed()
    {
        var folder = SampleFolder.With("en/knee-pain.md", "walking", "daily-walks");
        folder.Write("en/knee-pain.md", File.ReadAllText(folder.FullPath("en/knee-pain.md")).Replace("when you", "as soon as you").Replace("M25.561", "M25.562").Replace("right knee", "left knee"));
        folder.Write("en/daily-walks.md", SampleFolder.Walking.Replace("kind:", "aliases: [walking]\nkind:"));
        folder.Write("en/neck-pain.md", SampleFolder.Walking.Replace("Walking", "Neck pain"));
        File.Delete(folder.FullPath("en/walking.md"));
        File.Delete(folder.FullPath("es/walking.md"));
        return folder;
    }
}
