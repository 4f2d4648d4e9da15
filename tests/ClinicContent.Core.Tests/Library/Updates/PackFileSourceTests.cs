namespace ClinicContent.Core.Tests;

/// <summary>When a file is read, and how large it may be.</summary>
public sealed class PackFileSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packs-");

    private string File => Path.Combine(_folder.FullName, "a.pack");

    [Fact]
    public async Task A_file_that_looks_the_same_is_read_twice_and_then_now_and_then()
    {
        await System.IO.File.WriteAllBytesAsync(File, [1, 2]);
        var source = new PackFileSource(File, 10);

        Assert.Equal([0, 1, 12, 24], await ReadsOf(source, 30));

        await System.IO.File.WriteAllBytesAsync(File, [1, 2, 3]);
        Assert.Equal([0, 1, 12], await ReadsOf(source, 20));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public async Task A_file_is_read_up_to_its_largest_size(int max, bool isRead)
    {
        await System.IO.File.WriteAllBytesAsync(File, [1, 2]);

        Assert.Equal(isRead ? null : "It has 2 bytes, and 1 are read at most: set MaxPackFileSize to more.", await ErrorOf(File, max));
    }

    [Fact]
    public async Task What_is_no_file_with_bytes_is_told()
    {
        await System.IO.File.WriteAllBytesAsync(File, []);

        Assert.Equal("It is empty.", await ErrorOf(File, 10));
        Assert.Equal("There is no such file. The library keeps looking for it.", await ErrorOf(File + "x", 10));
        Assert.Equal("It is a folder: give the path of the file in it.", await ErrorOf(_folder.FullName, 10));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_tried_at_every_poll()
    {
        System.IO.File.CreateSymbolicLink(File, File + "x");
        System.IO.File.CreateSymbolicLink(File + "x", File);
        var source = new PackFileSource(File, 10);
        for (var poll = 0; poll < 5; poll++)
        {
            await Assert.ThrowsAnyAsync<IOException>(() => source.ReadAsync(CancellationToken.None).AsTask());
        }

        System.IO.File.Delete(File);
        await System.IO.File.WriteAllBytesAsync(File, [1, 2]);

        Assert.Equal([0, 1, 12], await ReadsOf(source, 20));
    }

    [Theory]
    [InlineData(0, "Corrected")]
    [InlineData(-1, "Back spasms")]
    public void A_pack_of_the_largest_size_is_used(int more, string title)
    {
        var size = 0;
        using var updated = new UpdatedLibrary(options => options.MaxPackFileSize = size);
        var file = updated.Signed("Corrected");
        size = file.Length + more;

        updated.Write(file);

        Assert.Equal(title, updated.Title);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<List<int>> ReadsOf(PackFileSource source, int polls)
    {
        var reads = new List<int>();
        for (var poll = 0; poll < polls; poll++)
        {
            if (await source.ReadAsync(CancellationToken.None) is not null)
            {
                reads.Add(poll);
            }
        }

        return reads;
    }

    private static async Task<string?> ErrorOf(string path, int max)
    {
        try
        {
            await new PackFileSource(path, max).ReadAsync(CancellationToken.None);
            return null;
        }
        catch (ContentPackException e)
        {
            return e.Message;
        }
    }
}
