namespace ClinicContent.Compiler.Tests;

public class NearestNameTests
{
    [Theory]
    [InlineData("titel", " Did you mean 'title'?")]
    [InlineData("TITLE", " Did you mean 'title'?")]
    [InlineData("summery", " Did you mean 'summary'?")]
    [InlineData("x", "")]
    [InlineData("", "")]
    public void A_near_name_is_suggested_and_a_far_one_is_not(string written, string suggestion) =>
        Assert.Equal(suggestion, NearestName.Suggest(written, ["title", "summary"]).ToString());
}
