namespace ClinicContent.Compiler.Tests;

/// <summary>Authors write codes as they find them, and packs have them in one form.</summary>
public sealed class CodeReadingTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("icd-10-cm", "M62.830", "icd-10-cm M62.830")]
    [InlineData("ICD-10-CM", "m62830", "icd-10-cm M62.830")]
    [InlineData("\"2.16.840.1.113883.6.90\"", "M62 .830", "icd-10-cm M62.830")]
    [InlineData("SNOMED CT", "\"404 684 003\"", "snomed-ct 404684003")]
    [InlineData("\"http://loinc.org\"", "8480-6", "loinc 8480-6")]
    [InlineData("RXCUI", "5640", "rxnorm 5640")]
    public void A_code_is_packed_as_its_system_writes_it(string system, string code, string expected)
    {
        _folder.Write("en/a.md", ArticleText.WithLine($"codes: [{{ system: {system}, code: {code}, display: x }}]"));

        Assert.Equal(expected, Assert.Single(_folder.Pack().Articles.Single().Codes).ToString());
    }
}
