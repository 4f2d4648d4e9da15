using System.Buffers;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ClinicContent.Benchmarks;

/// <summary>The article on back spasms as HTML.</summary>
public class HtmlBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(256 * 1024);
    private readonly Article _article = Articles.BackSpasms;
    private readonly ClinicProfile _clinic;

    // The Markdown uses none of the extensions, so that Markdig is at its fastest.
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().Build();
    private readonly string _markdown;
    private readonly byte[] _html;
    private readonly byte[] _copy;

    /// <summary>For the clinic that the pack names.</summary>
    public HtmlBenchmarks()
        : this(BenchmarkClinic.Default)
    {
    }

    /// <summary>For a clinic.</summary>
    protected HtmlBenchmarks(ClinicProfile clinic)
    {
        _clinic = clinic;
        _markdown = _article.ToMarkdown(clinic);
        _article.WriteHtml(_output, clinic);
        _html = _output.WrittenSpan.ToArray();
        _copy = new byte[_html.Length];
    }

    /// <summary>What was written last into the buffer that is used again and again.</summary>
    internal ReadOnlySpan<byte> Output => _output.WrittenSpan;

    internal ReadOnlySpan<byte> Copied => _copy;

    [Benchmark]
    public int Library()
    {
        _output.ResetWrittenCount();
        _article.WriteHtml(_output, _clinic);
        return _output.WrittenCount;
    }

    /// <summary>The same article from its Markdown, in which the clinic's values stand already.</summary>
    [Benchmark]
    public string Markdig() => Markdown.ToHtml(_markdown, _pipeline);

    [Benchmark]
    public unsafe int Copy()
    {
        fixed (byte* from = _html, to = _copy)
        {
            Buffer.MemoryCopy(from, to, _copy.Length, _html.Length);
        }

        return _copy.Length;
    }
}
