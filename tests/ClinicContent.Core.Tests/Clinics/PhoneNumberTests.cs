namespace ClinicContent.Core.Tests;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("1-888-PAINCENTER", "+18887246236")]
    [InlineData("888-PAIN-CENTER", "+18887246236")]
    [InlineData("602-555-0100", "+16025550100")]
    [InlineData("(602) 555-0100", "+16025550100")]
    [InlineData("602.555.0100", "+16025550100")]
    [InlineData("+1 602 555 0100", "+16025550100")]
    [InlineData("+52 55 1234 5678", "+525512345678")]
    [InlineData("+44 (20) 7946 0018", "+442079460018")]
    public void Is_dialled_as_digits(string phone, string dialled) => Assert.Equal(dialled, PhoneNumber.ToDial(phone));

    [Theory]
    [InlineData("")]
    [InlineData("911")]
    [InlineData("555-0100")]
    [InlineData("+0123456789")]
    [InlineData("+1234567890123456")]
    [InlineData("602-555-0100;ext=1")]
    [InlineData("602-555-0100\r\nX: y")]
    [InlineData("٦٠٢٥٥٥٠١٠٠")]
    [InlineData("<script>alert(1)</script>")]
    public void What_is_no_number_is_not_dialled(string phone) => Assert.Null(PhoneNumber.ToDial(phone));
}
