using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>The search index leaves out what changes no search, because visitors of an export load it.</summary>
public class SearchIndexTests
{
    private const int Impacts = 7;

    [Theory]
    [InlineData("the", "whose")]
    [InlineData("elbow", "wrist")]
    public void Words_of_one_kind_that_no_article_uses_are_one_group(string one, string other)
    {
        var index = Open(SearchLibrary.Pack());

        Assert.InRange(index.Find(one), 0, index.GroupCount);
        Assert.Equal(index.Find(one), index.Find(other));
        Assert.Equal(index.IsRegion(index.Find(one)), index.IsRegion(index.Find(other)));
    }

    [Fact]
    public void A_common_word_of_a_phrase_keeps_a_group_of_its_own()
    {
        var index = Open(SearchLibrary.Pack());

        Assert.True(index.IsStop(index.Find("cant")));
        Assert.NotEqual(index.Find("the"), index.Find("cant"));
    }

    [Fact]
    public void Everyday_words_are_in_the_index_only_where_a_search_would_take_them_for_others()
    {
        var pack = TestPacks.Pack(SearchLibrary.Article("one", "en", "Cancer", "A lump.", [], [], ("One", "The breast may ache.")));
        var index = Open(pack);
        var library = new ArticleLibrary([pack]);

        Assert.InRange(index.Find("beast"), 0, index.GroupCount);
        Assert.Equal(-1, index.Find("acne"));
        Assert.Single(library.Search("breast").Hits);
        Assert.Single(library.Search("ache").Hits);
        Assert.Empty(library.Search("beast").Hits);
        Assert.Empty(library.Search("acne").Hits);
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    public void A_word_in_the_text_of_most_of_many_articles_tells_no_section(int articles, int section)
    {
        var index = Open(TestPacks.Pack([.. Enumerable.Range(0, articles).Select(number => SearchLibrary.Article($"a{number}", "en", $"Number {number}", "Care.", [], [], ("One", "Take a walk.")))]));
        var postings = index.Postings(index.Find("walk"));

        Assert.True(postings.Read());
        Assert.Equal(section, postings.Section);
    }

    [Fact]
    public void The_name_of_an_article_is_in_no_section()
    {
        var index = Open(TestPacks.Pack(SearchLibrary.Article("one", "en", "Sciatica", "Care.", [], [], ("One", "Sciatica hurts."))));
        var postings = index.Postings(index.Find("sciatica"));

        Assert.True(postings.Read());
        Assert.Equal(0, postings.Section);
    }

    [Theory]
    [InlineData("s39012a")]
    [InlineData("S39.012A")]
    [InlineData("s39")]
    public void A_code_is_found_whole_and_by_the_part_before_its_point(string query) => Assert.Single(new ArticleLibrary([Strained()]).Search(query).Hits);

    [Fact]
    public void The_part_of_a_code_behind_its_point_is_no_word() => Assert.Equal(-1, Open(Strained()).Find("012a"));

    [Fact]
    public void Short_words_join_the_next_in_names_and_only_letters_do_in_texts()
    {
        var index = Open(TestPacks.Pack(SearchLibrary.Article("one", "en", "CT scan", "A picture.", [], [], ("One", "It is no MR image. Ask for an X ray."))));

        Assert.InRange(index.Find("ctscan"), 0, index.GroupCount);
        Assert.InRange(index.Find("xray"), 0, index.GroupCount);
        Assert.Equal(-1, index.Find("mrimage"));
    }

    private static ContentPack Strained() =>
        TestPacks.Pack(SearchLibrary.Article("one", "en", "Pulled muscle", "It hurts.", [], [], ("One", "Rest.")) with { Codes = [new MedicalCode("icd-10-cm", "S39.012A", "Strain of muscle")] });

    [Fact]
    public void Impacts_are_few()
    {
        var index = Open(SearchLibrary.Pack());
        var impacts = new HashSet<int>();
        for (var group = index.StopCount; group < index.GroupCount; group++)
        {
            for (var postings = index.Postings(group); postings.Read();)
            {
                impacts.Add(postings.Impact);
            }
        }

        Assert.InRange(impacts.Count, 2, Impacts);
    }

    [Fact]
    public void A_sign_of_an_emergency_that_holds_another_is_left_out()
    {
        var (one, both) = (Pack("can't pee"), Pack("can't pee", "I can't pee at all", "can't pee"));

        Assert.Equal(Open(one).HelpBytes.ToArray(), Open(both).HelpBytes.ToArray());
        Assert.NotEqual(Open(one).HelpBytes.ToArray(), Open(Pack("can't pee", "can't breathe")).HelpBytes.ToArray());
        Assert.True(new ArticleLibrary([both]).Search("I can't pee at all").IsEmergency);

        static ContentPack Pack(params string[] phrases)
        {
            var library = SearchLibrary.Compiled();
            return ContentPack.FromMemory(PackWriter.Write(library with { HelpBoxes = [new CompiledHelpBox("en", "back", phrases, []), library.HelpBoxes[1]] }), trusted: false);
        }
    }

    private static SearchIndex Open(ContentPack pack) => SearchIndex.TryOpen(pack, 0, out var index) ? index : throw new InvalidOperationException("There is no index.");
}
