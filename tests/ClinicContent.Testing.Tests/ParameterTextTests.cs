using System.Globalization;

namespace VerifyXunit.Tests;

public sealed class ParameterTextTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "True" },
        { false, "False" },
        { -12, "-12" },
        { 1234.5, "1234.5" },
        { 1234.5m, "1234.5" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
        { DayOfWeek.Monday, "Monday" },
        { "back-spasms", "back-spasms" },
        { "", "" },
        { new List<string> { "a", "b" }, "a,b" },
        { new List<int?> { 1, null }, "1,null" },
        { Array.Empty<string>(), "[]" },
        { new List<object> { "a", new List<int> { 1, 2 }, Array.Empty<int>() }, "a,[1,2],[]" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_Verify_writes_it(object? value, string expected) =>
        Assert.Equal(expected, ParameterText.Of(value));

    [Fact]
    public void A_number_is_written_the_same_in_every_culture()
    {
        var commaForDecimals = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commaForDecimals.NumberFormat.NumberDecimalSeparator = ",";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = commaForDecimals;

        try
        {
            Assert.Equal("1.5", ParameterText.Of(1.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a\"b")]
    [InlineData("a\\b")]
    [InlineData("a<b")]
    [InlineData("a>b")]
    [InlineData("a|b")]
    [InlineData("a:b")]
    [InlineData("a*b")]
    [InlineData("a?b")]
    [InlineData("a/b")]
    [InlineData("a\0b")]
    [InlineData("a\u001Fb")]
    public void A_character_that_no_file_name_may_hold_becomes_a_dash(string value) =>
        Assert.Equal("a-b", ParameterText.Of(value));

    [Fact]
    public void A_hash_sign_is_refused() => Assert.Throws<NotSupportedException>(() => ParameterText.Of("C#"));

    [Fact]
    public void A_time_is_refused() => Assert.Throws<NotSupportedException>(() => ParameterText.Of(DateTime.UnixEpoch));
}
