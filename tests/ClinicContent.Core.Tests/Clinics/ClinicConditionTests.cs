namespace ClinicContent.Core.Tests;

public class ClinicConditionTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(31, false)]
    [InlineData(32, true)]
    [InlineData(35, true)]
    [InlineData(36, false)]
    public void A_condition_is_the_number_of_a_value_or_that_of_a_link_behind_all_values(int condition, bool isKnown) =>
        Assert.Equal(isKnown, ClinicCondition.IsKnown(condition));

    [Fact]
    public void Every_value_and_link_has_a_condition()
    {
        Assert.Equal(Enumerable.Range(0, 7), ClinicField.Values.Select(ClinicCondition.OfValue));
        Assert.Equal(Enumerable.Range(32, 4), ClinicField.Links.Select(ClinicCondition.OfLink));
    }

    [Fact]
    public void A_clinic_meets_the_conditions_of_what_it_has()
    {
        var clinic = new ClinicProfile { Name = "A", Phone = "602-555-0100", Treatment = "", Insurance = "Most.", WebsiteUrl = "https://clinic.example" }.TextsIn("en");

        Assert.Equal(
            [ClinicCondition.OfValue(ClinicField.Name), ClinicCondition.OfValue(ClinicField.Phone), ClinicCondition.OfValue(ClinicField.Insurance), ClinicCondition.OfLink(ClinicField.Phone), ClinicCondition.OfLink(ClinicField.WebsiteUrl)],
            Enumerable.Range(0, 40).Where(ClinicCondition.IsKnown).Where(clinic.Says));
        Assert.Contains("There is no clinic condition 36.", Assert.Throws<ContentPackException>(() => clinic.Says(36)).Message, StringComparison.Ordinal);
    }
}
