using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ClinicContent.Compiler.Tests;

public class PackRoomTests
{
    private const int Step = 16 * 1024;

    [Theory]
    [InlineData(1, Step)]
    [InlineData(Step, Step)]
    [InlineData(Step + 1, 2 * Step)]
    public void Room_is_given_in_steps(int pack, int room) => Assert.Equal(room, PackRoom.For(pack));

    [Fact]
    public void A_pack_is_found_where_the_room_for_it_was()
    {
        var (assembly, pack) = (Room(Step), Bytes(5000, 7));

        PackRoom.Fill(assembly, pack);

        Assert.Equal(pack, Read(assembly));
        Assert.Equal(PackFiles.Assembly(new byte[Step]).Length, assembly.Length);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(5000)]
    [InlineData(Step)]
    public void What_was_there_before_leaves_no_trace(int before)
    {
        var (pack, first, again) = (Bytes(5000, 7), Room(Step), Room(Step));
        PackRoom.Fill(first, pack);
        PackRoom.Fill(again, Bytes(before, 9));
        Assert.NotEqual(first, again);

        PackRoom.Fill(again, pack);

        Assert.Equal(first, again);
    }

    [Fact]
    public void Assemblies_with_other_packs_are_other_modules()
    {
        var (one, other) = (Room(Step), Room(Step));
        PackRoom.Fill(one, Bytes(5000, 7));
        PackRoom.Fill(other, Bytes(5000, 8));

        Assert.NotEqual(ModuleId(one), ModuleId(other));
        Assert.NotEqual(ModuleId(Room(Step)), ModuleId(one));
    }

    [Fact]
    public void A_pack_that_needs_another_room_is_refused_and_nothing_is_written()
    {
        var (assembly, untouched) = (Room(Step), Room(Step));

        var error = Assert.Throws<CommandException>(() => PackRoom.Fill(assembly, Bytes(Step + 1, 7)));

        Assert.Contains("has no room for the resource 'clinic-content.pack'", error.Message, StringComparison.Ordinal);
        Assert.Equal(untouched, assembly);
        Assert.Throws<CommandException>(() => PackRoom.Fill(PackFiles.Assembly(new byte[Step], "another"), Bytes(10, 7)));
    }

    private static byte[] Room(int size) => PackFiles.Assembly(new byte[size]);

    private static byte[] Bytes(int count, byte value) => [.. Enumerable.Repeat(value, count)];

    private static byte[] Read(byte[] assembly)
    {
        using var pack = new MemoryStream();
        AssemblyPack.Read(new MemoryStream(assembly))!.CopyTo(pack);
        return pack.ToArray();
    }

    private static Guid ModuleId(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
