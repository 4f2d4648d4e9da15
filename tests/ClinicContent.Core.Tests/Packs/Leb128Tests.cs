namespace ClinicContent.Core.Tests;

public class Leb128Tests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(1, "01")]
    [InlineData(127, "7F")]
    [InlineData(128, "8001")]
    [InlineData(300, "AC02")]
    [InlineData(16_383, "FF7F")]
    [InlineData(16_384, "808001")]
    [InlineData(int.MaxValue, "FFFFFFFF07")]
    public void A_number_takes_seven_bits_a_byte_the_lowest_first(int number, string hex)
    {
        var bytes = new List<byte>();
        Leb128.Write(bytes, number);

        Assert.Equal(hex, Convert.ToHexString([.. bytes]));
        var position = 1;
        Assert.True(Leb128.TryRead([0xFF, .. bytes, 0xFF], ref position, out var read));
        Assert.Equal((number, 1 + bytes.Count), (read, position));
    }

    [Theory]
    [InlineData("")]
    [InlineData("80")]
    [InlineData("FFFFFFFF")]
    [InlineData("FFFFFFFF08")]
    [InlineData("FFFFFFFF87")]
    [InlineData("808080808000")]
    public void A_number_that_does_not_end_or_is_too_large_is_none(string hex)
    {
        var position = 0;

        Assert.False(Leb128.TryRead(Convert.FromHexString(hex), ref position, out var number));
        Assert.Equal(0, number);
    }

    [Fact]
    public void There_is_no_number_below_zero() => Assert.Throws<ArgumentOutOfRangeException>(() => Leb128.Write([], -1));
}
