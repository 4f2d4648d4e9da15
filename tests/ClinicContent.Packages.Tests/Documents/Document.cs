using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace ClinicContent.Packages.Tests;

/// <summary>A README or a page of the documentation.</summary>
internal sealed partial class Document
{
    private static readonly string[] NotDocuments = ["bin", "obj", "node_modules", "_snapshots", "articles", ".git"];

    private Document(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        var syntax = Markdown.Parse(Text, new MarkdownPipelineBuilder().UsePipeTables().Build());
        Blocks = [.. syntax.Descendants<CodeBlock>().Select(Read)];
        Headings = [.. syntax.Descendants<HeadingBlock>().Select(heading => Anchor(Text.Substring(heading.Span.Start, heading.Span.Length)))];
    }

    /// <summary>Every README.md of the repository and every page in src/docs and .github.</summary>
    public static IReadOnlyList<Document> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(NotDocuments.Contains))
            .Where(path => path.EndsWith("README.md", StringComparison.Ordinal) || path.StartsWith("src/docs/", StringComparison.Ordinal) || path.StartsWith(".github/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new Document(path)),
    ];

    /// <summary>The path from the root of the repository, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<DocumentBlock> Blocks { get; }

    /// <summary>The anchors that a heading of the page has on the usual hosts.</summary>
    public IReadOnlyList<string> Headings { get; }

    public static Document Get(string path) => All.Single(document => document.Path == path);

    public override string ToString() => Path;

    // Letters, digits, hyphens and underscores stay, spaces become hyphens: what GitHub makes of a heading.
    private static string Anchor(string heading) =>
        NotInAnchor().Replace(LinkAddress().Replace(heading.TrimStart('#').Trim(), "$1"), "").Replace(' ', '-').ToLowerInvariant();

    private DocumentBlock Read(CodeBlock block)
    {
        var info = block is FencedCodeBlock fenced ? $"{fenced.Info} {fenced.Arguments}".Split(' ', StringSplitOptions.RemoveEmptyEntries) : ["(indented)"];
        var siblings = block.Parent!;
        var position = siblings.IndexOf(block);
        var directives = new Dictionary<string, string>();
        while (position > 0 && siblings[position - 1] is HtmlBlock comment && Directive().Match(TextOf(comment)) is { Success: true } directive)
        {
            directives[directive.Groups[1].Value] = directive.Groups[2].Value.Trim();
            position--;
        }

        return new DocumentBlock(
            Path,
            block.Line + 1,
            info.ElementAtOrDefault(0) ?? "",
            info.ElementAtOrDefault(1),
            string.Concat(block.Lines.Lines.Take(block.Lines.Count).Select(line => $"{line}\n")),
            directives,
            position > 0 && siblings[position - 1] is ParagraphBlock paragraph ? TextOf(paragraph) : "");
    }

    private string TextOf(Block block) => Text.Substring(block.Span.Start, block.Span.Length);

    [GeneratedRegex(@"^<!-- ([a-z ]+): (.*?) -->\s*$", RegexOptions.Singleline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkAddress();

    [GeneratedRegex(@"[^\p{L}\p{Nd}\- _]")]
    private static partial Regex NotInAnchor();
}
