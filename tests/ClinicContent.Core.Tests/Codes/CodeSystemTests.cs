namespace ClinicContent.Core.Tests;

public class CodeSystemTests
{
    [Theory]
    [InlineData("icd-10-cm", "icd-10-cm")]
    [InlineData("ICD-10-CM", "icd-10-cm")]
    [InlineData("ICD10CM", "icd-10-cm")]
    [InlineData("Icd 10 cm", "icd-10-cm")]
    [InlineData("ICD_10_CM", "icd-10-cm")]
    [InlineData("ICD\u201110\u2011CM", "icd-10-cm")]
    [InlineData("ICD10", "icd-10-cm")]
    [InlineData("ICD-10", "icd-10-cm")]
    [InlineData("I10C", "icd-10-cm")]
    [InlineData("2.16.840.1.113883.6.90", "icd-10-cm")]
    [InlineData(" urn:oid:2.16.840.1.113883.6.90 ", "icd-10-cm")]
    [InlineData("URN:OID:2.16.840.1.113883.6.90", "icd-10-cm")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "icd-10-cm")]
    [InlineData("HTTPS://HL7.org/fhir/sid/icd-10-cm/", "icd-10-cm")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-us", "icd-10-cm")]
    [InlineData("SNOMED CT", "snomed-ct")]
    [InlineData("snomed", "snomed-ct")]
    [InlineData("SNOMEDCT_US", "snomed-ct")]
    [InlineData("SCT", "snomed-ct")]
    [InlineData("2.16.840.1.113883.6.96", "snomed-ct")]
    [InlineData("http://snomed.info/sct", "snomed-ct")]
    [InlineData("http://snomed.info/sct/731000124108/version/20260301", "snomed-ct")]
    [InlineData("RxNorm", "rxnorm")]
    [InlineData("RXCUI", "rxnorm")]
    [InlineData("http://www.nlm.nih.gov/research/umls/rxnorm", "rxnorm")]
    [InlineData("urn:oid:2.16.840.1.113883.6.88", "rxnorm")]
    [InlineData("LOINC", "loinc")]
    [InlineData("LN", "loinc")]
    [InlineData("http://loinc.org", "loinc")]
    [InlineData("2.16.840.1.113883.6.1", "loinc")]
    [InlineData("ICD-9-CM", "icd-9-cm")]
    [InlineData("2.16.840.1.113883.6.103", "icd-9-cm")]
    [InlineData("NDC", "ndc")]
    [InlineData("2.16.840.1.113883.6.69", "ndc")]
    [InlineData("CPT", "cpt")]
    [InlineData("CPT-4", "cpt")]
    [InlineData("2.16.840.1.113883.6.12", "cpt")]
    [InlineData("MeSH", "mesh")]
    [InlineData("2.16.840.1.113883.6.177", "mesh")]
    public void A_system_has_the_names_that_records_standards_and_people_give_it(string written, string name)
    {
        Assert.True(CodeSystem.TryParse(written, out var system));
        Assert.Equal(name, system.Name);
        Assert.Same(system, CodeSystem.Parse(written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("icd")]
    [InlineData("icd-10-cm|M62")]
    [InlineData("icd-10-cmx")]
    [InlineData("icd.10.cm")]
    [InlineData("2.16.840.1.113883.6.9")]
    [InlineData("2.16.840.1.113883.6.3")] // ICD-10 of the World Health Organization
    [InlineData("2.16.840.1.113883.6.900")]
    [InlineData("urn:oid:icd-10-cm")]
    [InlineData("http://hl7.org/fhir/sid/icd-10")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm/x")]
    [InlineData("http://snomed.info/sctx")]
    [InlineData("http://")]
    [InlineData("\u0130CD-10-CM\0")]
    public void Another_text_is_no_system(string? written) => Assert.False(CodeSystem.TryParse(written, out _));

    [Fact]
    public void A_text_of_a_megabyte_is_no_system() => Assert.False(CodeSystem.TryParse(new string('-', 1_000_000) + "loinc", out _));

    [Fact]
    public void An_unknown_system_is_an_error_that_lists_those_known()
    {
        var error = Assert.Throws<UnknownCodeSystemException>(() => CodeSystem.Parse("icd-11"));

        Assert.Contains("'icd-11'", error.Message, StringComparison.Ordinal);
        Assert.All(CodeSystem.All, system => Assert.Contains(system.Name, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_systems_share_a_name_or_an_identifier()
    {
        foreach (var system in CodeSystem.All)
        {
            foreach (var written in new[] { system.Name, system.Title, system.Oid, $"urn:oid:{system.Oid}", system.Uri })
            {
                Assert.Same(system, written is null ? system : CodeSystem.Parse(written));
            }
        }
    }

    [Theory]
    [InlineData("icd-10-cm", "M62.830", "M62.830")]
    [InlineData("icd-10-cm", "m62830", "M62.830")]
    [InlineData("icd-10-cm", " M62 .830\t", "M62.830")]
    [InlineData("icd-10-cm", "s39012d", "S39.012D")]
    [InlineData("icd-10-cm", "I10", "I10")]
    [InlineData("icd-10-cm", "M62.", "M62")]
    [InlineData("icd-10-cm", "", "")]
    [InlineData("icd-10-cm", "é1.2ı", "é12.ı")]
    [InlineData("icd-9-cm", "7242", "724.2")]
    [InlineData("icd-9-cm", "v5869", "V58.69")]
    [InlineData("icd-9-cm", "E8490", "E849.0")]
    [InlineData("snomed-ct", "161 891 005", "161891005")]
    [InlineData("loinc", " 24972-2", "24972-2")]
    [InlineData("ndc", "0071-0155-23", "0071-0155-23")]
    [InlineData("mesh", "d017116", "D017116")]
    public void A_code_is_written_as_its_system_writes_it(string system, string written, string code) =>
        Assert.Equal(code, CodeSystem.Parse(system).NormalizeCode(written));
}
