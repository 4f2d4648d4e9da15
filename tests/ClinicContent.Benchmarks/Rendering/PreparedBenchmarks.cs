using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace ClinicContent.Benchmarks;

/// <summary>The page on back spasms as ClinicContent.AspNetCore has it at hand: looked up by clinic, path and coding, and copied.</summary>
public class PreparedBenchmarks : IDisposable
{
    private const string Path = "back-spasms";

    private readonly ArrayBufferWriter<byte> _output = new(256 * 1024);
    private readonly PreparedContent _prepared = new(size: 64 << 20);
    private readonly ClinicSite _site;
    private readonly byte[] _page;
    private readonly byte[] _copy;

    public PreparedBenchmarks()
    {
        var options = new SiteOptions { BaseUrl = "https://clinic.example/health", QrCode = _ => "" };
        _site = new(new ArticleLibrary([Articles.Pack]), null, BenchmarkClinic.Default, options, "public");
        var page = new SiteResource(SiteRoutes.Page, "en", Articles.BackSpasms);
        _site.Content.Write(page, _output);
        _page = _output.WrittenSpan.ToArray();
        _copy = new byte[_page.Length];
        _prepared.Prepare(Key(), new(_site, page, ContentCoding.Identity), _ => _output.WrittenSpan.ToArray());
    }

    internal ReadOnlySpan<byte> Page => _page;

    internal ReadOnlySpan<byte> Output => _output.WrittenSpan;

    internal ReadOnlySpan<byte> Copied => _copy;

    [Benchmark]
    public int Library()
    {
        _output.ResetWrittenCount();
        _output.Write(_prepared.Find(Key())!.Bytes);
        return _output.WrittenCount;
    }

    [Benchmark]
    public unsafe int Copy()
    {
        fixed (byte* from = _page, to = _copy)
        {
            Buffer.MemoryCopy(from, to, _copy.Length, _page.Length);
        }

        return _copy.Length;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _prepared.Dispose();
        GC.SuppressFinalize(this);
    }

    private RepresentationKey Key() => new(_site, Path, ContentCoding.Identity);
}
