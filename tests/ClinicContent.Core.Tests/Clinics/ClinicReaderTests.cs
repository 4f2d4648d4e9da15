using System.Text;

namespace ClinicContent.Core.Tests;

/// <summary>The profile in a pack, from bytes that were made by hand.</summary>
public class ClinicReaderTests
{
    private const int Start = 3;

    [Fact]
    public void A_pack_of_an_older_library_has_fewer_fields()
    {
        var profile = Read([2, 1, .. Text("A"), .. Text("es"), .. Text("en"), .. Text("B")]);

        Assert.Equal(new ClinicProfile { Name = "A", Language = "es", Translations = new Dictionary<string, ClinicTranslation> { ["en"] = new() { Name = "B" } } }, profile);
    }

    [Fact]
    public void A_pack_of_a_newer_library_has_more_fields()
    {
        byte[] lacking = new byte[ClinicField.All.Length - 3];

        var profile = Read([(byte)(ClinicField.All.Length + 1), 1, .. Text("A"), .. Text("es"), .. Text("602-555-0100"), .. lacking, .. Text("more")]);

        Assert.Equal(new ClinicProfile { Name = "A", Language = "es", Phone = "602-555-0100" }, profile);
    }

    [Fact]
    public void A_damaged_profile_is_told_with_its_place()
    {
        Refused([0x80], "A number is damaged", 1);
        Refused([2, 1, .. Text("A"), 0], "The clinic has no name or no language", 5);
        Refused([2, 1, 0, .. Text("en")], "The clinic has no name or no language", 6);
        Refused([2, 1, .. Text("A"), .. Text("en"), 0], "A translation has no language", 8);
        Refused([2, 1, .. Text("A"), 4, (byte)'e', (byte)'n'], "A text of 3 bytes is cut short", 5);
        Refused([2, 1, .. Text("A")], "A number is damaged", 4);
    }

    private static byte[] Text(string text) => [(byte)(text.Length + 1), .. Encoding.ASCII.GetBytes(text)];

    private static ClinicProfile Read(byte[] record) =>
        new ClinicReader(new PackBytes((byte[])[.. new byte[Start], .. record]), new PackReference(Start, (uint)record.Length)).Read();

    private static void Refused(byte[] record, string message, int offset) =>
        Assert.Equal($"{message} (at byte {Start + offset} of the content pack). Build the pack again, or fetch it again.", Assert.Throws<ContentPackException>(() => Read(record)).Message);
}
