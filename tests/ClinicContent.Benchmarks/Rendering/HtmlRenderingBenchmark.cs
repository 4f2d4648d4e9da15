using System.Buffers;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ClinicContent.Benchmarks;

/// <summary>
/// The back-spasms article as an HTML fragment: rendered from its pack, parsed and rendered by Markdig from the same Markdown on each
/// call, and, as the floor, the same bytes copied.
/// </summary>
[MemoryDiagnoser]
public class HtmlRenderingBenchmark
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseAlertBlocks().UsePipeTables().Build();
    private readonly Article _article = Articles.BackSpasms;
    private string _markdown = "";
    private byte[] _html = [];

    [GlobalSetup]
    public void Setup()
    {
        _markdown = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "back-spasms.md"));
        _article.WriteHtml(_buffer);
        _html = _buffer.WrittenSpan.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int ClinicContent()
    {
        _buffer.ResetWrittenCount();
        _article.WriteHtml(_buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int MarkdigPerCall() => Markdown.ToHtml(_markdown, _pipeline).Length;

    [Benchmark]
    public int Copy()
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(_html);
        return _buffer.WrittenCount;
    }
}
