namespace ClinicContent.Core.Tests;

public class PackTableTests
{
    [Fact]
    public void Records_follow_each_other_and_may_be_longer_than_this_version_knows()
    {
        var table = new PackTable(new PackBytes((byte[])[9, 9, 6, 0, 0, 0, .. new byte[12]]), new PackReference(2, 16), 4);

        Assert.Equal((2, 6L, 12L), (table.Count, table[0], table[1]));
        Assert.Equal(0, new PackTable(new PackBytes((byte[])[4, 0, 0, 0]), new PackReference(0, 4), 4).Count);
    }

    [Theory]
    [InlineData(4, 3, "A table has 3 bytes, too few for the size of its records")]
    [InlineData(3, 12, "A table of 8 bytes cannot have records of 3")]
    [InlineData(0, 12, "A table of 8 bytes cannot have records of 0")]
    [InlineData(5, 12, "A table of 8 bytes cannot have records of 5")]
    public void A_table_that_cannot_be_is_told_with_its_place(byte size, uint length, string message)
    {
        var exception = Assert.Throws<ContentPackException>(() => new PackTable(new PackBytes((byte[])[9, 9, size, 0, 0, 0, .. new byte[12]]), new PackReference(2, length), 4));

        Assert.Equal($"{message} (at byte 2 of the content pack). Build the pack again, or fetch it again.", exception.Message);
    }

    [Fact]
    public void A_number_is_read_up_to_the_last_byte_and_not_beyond()
    {
        var bytes = new PackBytes((byte[])[0, 0, 1, 0, 0, 0]);

        Assert.Equal(1u, bytes.UInt32(2));
        Assert.All((long[])[3, -1, int.MaxValue], offset => Assert.Equal(offset, Assert.Throws<ContentPackException>(() => bytes.UInt32(offset)).Offset));
        Assert.Equal(6, bytes.Slice(new PackReference(0, 6)).Length);
        Assert.Contains("A reference points to 2 bytes at 5, beyond the end of the pack at 6 (at byte 5", Assert.Throws<ContentPackException>(() => bytes.Slice(new PackReference(5, 2)).Length).Message, StringComparison.Ordinal);
    }
}
