namespace ClinicContent.Compiler.Tests;

public class CodeFormTests
{
    // 22298006 (myocardial infarction) and 404684003 (clinical finding) are SNOMED CT's own examples; 8480-6 is systolic blood pressure.
    [Theory]
    [InlineData("icd-10-cm", "M62.830", true)]
    [InlineData("icd-10-cm", "S72.001A", true)]
    [InlineData("icd-10-cm", "I10", true)]
    [InlineData("icd-10-cm", "C4A.9", true)]
    [InlineData("icd-10-cm", "U07.1", true)]
    [InlineData("icd-10-cm", "m62.830", false)]
    [InlineData("icd-10-cm", "M62.", false)]
    [InlineData("icd-10-cm", "M62.83012", false)]
    [InlineData("icd-10-cm", "M62.830\n", false)]
    [InlineData("snomed-ct", "22298006", true)]
    [InlineData("snomed-ct", "404684003", true)]
    [InlineData("snomed-ct", "22298005", false)]
    [InlineData("snomed-ct", "22289006", false)]
    [InlineData("snomed-ct", "1", false)]
    [InlineData("rxnorm", "5640", true)]
    [InlineData("rxnorm", "5640x", false)]
    [InlineData("loinc", "8480-6", true)]
    [InlineData("loinc", "2160-0", true)]
    [InlineData("loinc", "8480-5", false)]
    [InlineData("loinc", "84806", false)]
    public void A_code_is_checked_as_its_system_writes_codes(string system, string code, bool valid) =>
        Assert.Equal(valid, CodeForm.All.Single(form => form.System.Name == system).IsValid(code));
}
