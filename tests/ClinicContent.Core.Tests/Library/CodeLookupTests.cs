namespace ClinicContent.Core.Tests;

/// <summary>Articles are found by a code in every form that it comes in, the best match first, and never by one beside it.</summary>
public class CodeLookupTests
{
    private static readonly ArticleLibrary Library = new([TestPacks.Pack(
        Article("back-spasms", "M62.830"),
        Article("low-back-pain", "M54.5", "M54.50", "M54.59"),
        Article("neck-pain", "M54.2"),
        Article("strain", "S39.012A"),
        Article("old-strain", "S39.012S"),
        Article("follow-up", "S39.012D"),
        Article("fracture", "S72.001B"),
        Article("chronic-pain", "G89.21", "G89.29", "G89.4"),
        Article("lumbago", "M54.50"))]);

    [Theory]
    [InlineData("ICD-10-CM", "M62.830")]
    [InlineData("icd10cm", "m62830")]
    [InlineData("2.16.840.1.113883.6.90", "M62 .830")]
    [InlineData("urn:oid:2.16.840.1.113883.6.90", " m62.830 ")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "M62830")]
    public void System_and_code_are_read_in_every_form(string system, string code)
    {
        var found = Library.FindByCode(system, code);

        Assert.Equal("back-spasms", Assert.Single(found).Slug);
        Assert.Equal(CodeMatchKind.Exact, found.GetKind(0));
    }

    [Theory]
    [InlineData("M54.5", "low-back-pain Exact, lumbago Narrower")]
    [InlineData("M54", "low-back-pain Narrower, lumbago Narrower, neck-pain Narrower")]
    [InlineData("M54.50", "low-back-pain Exact, lumbago Exact")]
    [InlineData("S39.012", "follow-up Narrower, old-strain Narrower, strain Narrower")]
    [InlineData("S39.012A", "strain Exact, follow-up OtherEncounter")]
    [InlineData("s39012d", "follow-up Exact, strain OtherEncounter")]
    [InlineData("S39.012S", "old-strain Exact")]
    [InlineData("S72.001A", "")]
    [InlineData("G89.2", "chronic-pain Narrower")]
    public void Exact_comes_first_then_another_visit_then_narrower(string code, string expected)
    {
        var found = Library.FindByCode("icd-10-cm", code);

        Assert.Equal(expected, string.Join(", ", found.Select((article, i) => $"{article.Slug} {found.GetKind(i)}")));
        Assert.Equal(found, Library.FindByCode("ICD10", code)); // and is kept so
    }

    [Theory]
    [InlineData("M62.831")]
    [InlineData("M62.838")]
    [InlineData("S39.011A")]
    [InlineData("S39.011")]
    [InlineData("S39.012X")]
    [InlineData("G89.3")]
    [InlineData("M54.6")]
    [InlineData("M54.501")]
    [InlineData("M5")]
    [InlineData("M")]
    [InlineData(".")]
    [InlineData("M62.830|")]
    [InlineData("\0")]
    public void A_code_beside_another_finds_nothing(string code) => Assert.Empty(Library.FindByCode("icd-10-cm", code));

    [Fact]
    public void A_code_of_a_megabyte_finds_nothing() => Assert.Empty(Library.FindByCode("icd-10-cm", new string('M', 1_000_000)));

    [Fact]
    public void Other_spellings_are_not_kept()
    {
        var library = new ArticleLibrary([SampleLibrary.Pack()]);
        string[] spellings = [.. Enumerable.Range(0, 2_000).Select(spaces => $"M62.830{new string(' ', spaces)}")];
        _ = library.FindByCode("icd-10-cm", spellings[0]);
        _ = library.FindByCode("icd-10-cm", spellings[1]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var spelling in spellings)
        {
            _ = library.FindByCode("ICD10", spelling);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_known_system_without_articles_finds_nothing() => Assert.Empty(Library.FindByCode("CPT", "62321"));

    [Fact]
    public void An_unknown_system_is_an_error_that_lists_those_known_and_those_of_the_library()
    {
        var library = new ArticleLibrary([TestPacks.Pack(SampleLibrary.Article("one", "en", "One") with { Codes = [new MedicalCode("our-own", "1a", "One")] })]);

        Assert.Single(library.FindByCode("our-own", "1a"));
        Assert.Contains("icd-10-cm, snomed-ct, rxnorm, loinc, icd-9-cm, ndc, cpt, mesh, our-own", Assert.Throws<UnknownCodeSystemException>(() => library.FindByCode("their-own", "1a")).Message, StringComparison.Ordinal);
    }

    private static Compiler.CompiledArticle Article(string slug, params string[] codes) =>
        SampleLibrary.Article(slug, "en", slug) with { Codes = [.. codes.Select(code => new MedicalCode("icd-10-cm", code, code))] };
}
