using Markdig;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

// The articles of a folder by slug, as a program reads them that has no compiler for them, and one of them as HTML.
var pipeline = new MarkdownPipelineBuilder().UseAlertBlocks().UsePipeTables().UseAbbreviations().Build();
var articles = new Dictionary<string, (YamlMappingNode FrontMatter, MarkdownDocument Body)>();
foreach (var file in Directory.EnumerateFiles(args[0], "*.md"))
{
    var text = File.ReadAllText(file).Replace("{{clinic.name}}", "The Pain Center of Arizona").Replace("{{clinic.treatment}}", "We have treatments.");
    var end = text.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
    var yaml = new YamlStream();
    yaml.Load(new StringReader(text[4..end]));
    articles.Add(Path.GetFileNameWithoutExtension(file), ((YamlMappingNode)yaml.Documents[0].RootNode, Markdown.Parse(text[(end + 4)..], pipeline)));
}

var (frontMatter, body) = articles["ankle-ache-after-a-crash"];
Console.WriteLine($"<h1>{frontMatter["title"]}</h1>\n{body.ToHtml(pipeline)}");
