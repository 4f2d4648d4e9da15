using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Renderers.Normalize;

namespace ClinicContent.Benchmarks;

/// <summary>The article on back spasms in the other formats.</summary>
public class FormatBenchmarks : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new(256 * 1024);
    private readonly Article _article = Articles.BackSpasms;
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().Build();
    private readonly NormalizeOptions _normalize = new();
    private readonly string _markdown;
    private readonly JsonPage _page;
    private readonly JsonLdPage _linkedPage;
    private readonly Utf8JsonWriter _json;

    public FormatBenchmarks()
    {
        _markdown = _article.ToMarkdown();
        _page = JsonSerializer.Deserialize(_article.ToJson(), JsonPages.Default.JsonPage)!;
        _linkedPage = JsonSerializer.Deserialize(_article.ToJsonLd(), JsonPages.Default.JsonLdPage)!;
        _json = new(_output, JsonPages.WriterOptions);
    }

    /// <summary>What was written last into the buffer that is used again and again.</summary>
    internal ReadOnlySpan<byte> Output => _output.WrittenSpan;

    [Benchmark]
    public int LibraryText()
    {
        _output.ResetWrittenCount();
        _article.WriteText(_output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int LibraryAnsi()
    {
        _output.ResetWrittenCount();
        _article.WriteAnsi(_output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int LibraryMarkdown()
    {
        _output.ResetWrittenCount();
        _article.WriteMarkdown(_output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int LibraryJson()
    {
        _output.ResetWrittenCount();
        _article.WriteJson(_output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int LibraryJsonLd()
    {
        _output.ResetWrittenCount();
        _article.WriteJsonLd(_output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public string MarkdigText() => Markdown.ToPlainText(_markdown, _pipeline);

    [Benchmark]
    public string MarkdigMarkdown() => Markdown.Normalize(_markdown, _normalize, _pipeline);

    [Benchmark]
    public int SystemTextJson()
    {
        _output.ResetWrittenCount();
        _json.Reset();
        JsonSerializer.Serialize(_json, _page, JsonPages.Default.JsonPage);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int SystemTextJsonLd()
    {
        _output.ResetWrittenCount();
        _json.Reset();
        JsonSerializer.Serialize(_json, _linkedPage, JsonPages.Default.JsonLdPage);
        return _output.WrittenCount;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _json.Dispose();
        GC.SuppressFinalize(this);
    }
}
