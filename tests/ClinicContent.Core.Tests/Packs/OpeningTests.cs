using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>What opening a pack takes, whatever is in it.</summary>
public class OpeningTests
{
    [Fact]
    public void Opening_an_embedded_pack_reads_no_article_and_allocates_a_pointer_for_each()
    {
        var (one, many) = (Bytes(1), Bytes(500));

        Assert.Equal(499 * IntPtr.Size, Opening(many) - Opening(one));
        Assert.InRange(Opening(one), 1, 1500);
    }

    [Fact]
    public void Reading_a_pack_file_takes_its_size_once()
    {
        var bytes = Bytes(500);
        using var stream = new MemoryStream(bytes);
        Read();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Read();

        // The bytes, the buffer they are read with, and what every pack takes.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, bytes.Length, bytes.Length + 100_000);

        void Read()
        {
            stream.Position = 0;
            _ = ContentPack.FromStream(stream);
        }
    }

    private static long Opening(byte[] pack)
    {
        _ = ContentPack.FromMemory(pack, trusted: true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ContentPack.FromMemory(pack, trusted: true);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Bytes(int articles) => PackWriter.Write(SampleLibrary.Create(
        articles: [.. Enumerable.Range(0, articles).Select(i => SampleLibrary.Article($"article-{i}", "en", $"Article {i}") with { Summary = new string((char)('a' + (i % 26)), 500) })]));
}
