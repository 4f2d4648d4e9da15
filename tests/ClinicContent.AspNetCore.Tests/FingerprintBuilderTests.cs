namespace ClinicContent.AspNetCore.Tests;

public class FingerprintBuilderTests
{
    // Worked out by another implementation of FNV-1a, for the bytes 03 00 00 00 and 'abc'.
    [Fact]
    public void A_text_counts_with_its_length_before_it()
    {
        Assert.Equal("92b9111cc84ff78c17b02657e867adda", Hash("abc"));
        Assert.Equal(Hash("abc"), Hash("abc", bufferSize: 0));

        static string Hash(string text, int bufferSize = 100)
        {
            var builder = new FingerprintBuilder(new byte[bufferSize]).Add(text);
            var hash = new byte[FingerprintBuilder.HashSize];
            builder.Hash(hash);
            return Convert.ToHexStringLower(hash);
        }
    }
}
