namespace ClinicContent.Compiler.Tests;

/// <summary>
/// Texts made to take long or to exhaust the stack. Each takes under a second, as measured by hand; the tests allow ten, so that
/// a busy machine fails none.
/// </summary>
public class HostileInputTests
{
    private const int Size = 240_000;

    // No line of these may fail in the parser or the compiler, whatever they mean; what is repeated is known to trouble parsers.
    private static readonly string[] Pieces =
    [
        "[a](b", "[", "]", "![", "[]", "[a]", "[a](", "[](", "](", "[a]: b\n", "[a][", "*[a]: b\n", "*[a", "> ", ">", "> a\n", ">\n\n", "*", "*a ", "**a _b ", "_a ",
        "a**b", "`", "`a ``b ", "<", "<a ", "<!--", "<?", "<!A ", "<a@b>", "<https://a>", "&", "&amp;", "&#x", "\\", "(", "|", "a|", "|a\n", "- ", "-", "- a\n",
        "1. ", "# a\n", "# a\n\n", "## a\n\nb\n\n", "### a\n\n", "a\n===\n", "a\n", " ", "\t", "{{", "{{clinic.name}}", "{{a}}", "}}", "![a](https://b)\n\n", "```\n", "    a\n",
        "> [!NOTE]\n", "a  \n", "a\\\n", "\u00e9", "😀", "a]b", "[a](#b) ", "a|b\n-|-\n", "\n", "\r", "*a**b*", "***a ", "a_", "- - - ",
        "a | b\n", "a\tb\n", "|a| ", "||a ", "&a", "&#1", "&amp;nbsp;", "{--", "{a", "{", "--a", "''a", "//a ", "/a ", "+a ", "=a ", "==a", "!!a", ",,a", "\"\"a", "^a", "~a", "%%", "%a", "@a ", "#a ",
        ":a[", "::", "a:: ", "[1]", "[1, ", "[a @b", "[a|", "[[a", "((a", "<<a ", "a.b/", "a.", "a.uk ", "a@b.", "a(at)", "x@[", "\":/", "(1) a\n", "i. a\n", "1.1 ", "1.", "• a\n", "💊 a\n", "» a\n\n", "o A\n",
        "v\ta\n", "== a\n", "====\n\n", "....\n", "NOTE: a\n", "[ ] a\n", "5*3 ", "\\\\ ", "* A\nB\n\n", "* A\n\nB\n\n", "![a *b*](https://b)\n\n", "|a|b|\n|-|\n\n", "[a]:\n", "a::\n",
        "b. x\n", "\u200e", "\u200f", "\U000e0061", "1.   a\n    - b\n", "> - a\n", "- a\n\n\tb\n\n", "[*a*](https://b) ", "*a*", "a*\n",
        "-- ", "a--", "> 1\n", "> 1\n\n", "[insert ", "[insert a]", "«a_b", "1. a\n3. b\n", "- a\n* b\n", "- a\n\n* b\n\n", "&lt;b&gt;", "&ast;", "— a?\n\n", "— a\n", "a* *b\n\n*c\n\n", "`a`b ", "!> a\n", "【", "\uE200a",
        "1) A 2) B ", "1. A. 2. B. ", "• A ", ": - A. ", "> **Note**\n", "[!NOTE] ", "a ''b", "a^b ", "A_1", "<!-- ", "--> ", "a\n    B\n\n", "1999. a\n\nb\n\n", "+ 1\n", "- 5 °C\n\n", "(*) ", "(_) ", "[a] [b] ", "~ a\n", "\uE000", "a\u0336",
    ];

    public static TheoryData<string> Repeated => new(Pieces);

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Repeated))]
    public async Task A_text_that_repeats_itself_is_compiled_or_refused_in_time(string piece) =>
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Repeat(piece, Size / System.Text.Encoding.UTF8.GetByteCount(piece)))));

    [Theory]
    [InlineData("[", 500)]
    [InlineData("[", 16_000)]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 4_000)]
    [InlineData("- ", 8_000)]
    [InlineData("? ", 8_000)]
    [InlineData("[a, ", 4_000)]
    [InlineData("a: ", 5_000)]
    [InlineData("&a ", 5_000)]
    [InlineData("!a ", 5_000)]
    [InlineData("\"", 16_000)]
    [InlineData("a\n", 8_000)]
    [InlineData("a: b\n", 3_000)]
    [InlineData("# a\n", 4_000)]
    [InlineData("%TAG ! a\n", 1_000)]
    [InlineData("- a\n", 4_000)]
    [InlineData("\t", 16_000)]
    public async Task Hostile_yaml_is_refused_in_time(string piece, int times)
    {
        foreach (var before in new[] { "", "title: ", "codes:\n" })
        {
            var diagnostics = await CompileInTime(ArticleText.WithFrontMatter(before + string.Concat(Enumerable.Repeat(piece, times))));
            Assert.NotEmpty(diagnostics);
        }
    }

    [Theory]
    [InlineData("*a ")]
    [InlineData("[a](b")]
    [InlineData("`")]
    [InlineData("{--")]
    [InlineData("&a")]
    [InlineData("a.")]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("| a ")]
    public async Task Markup_in_every_text_of_front_matter_is_found_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 90 / piece.Length)).Replace("\"", "\\\"", StringComparison.Ordinal);
        await CompileInTime(ArticleText.WithLine($"searchTerms: [{string.Join(", ", Enumerable.Range(0, 140).Select(number => $"\"{number} {text}\""))}]"));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Staircases_of_lists_tables_and_definitions_are_compiled_or_refused_in_time()
    {
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 400).Select(level => new string(' ', level * 2) + "- a\n"))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 120).Select(level => new string('>', level) + " a\n\n"))));
        await CompileInTime(ArticleText.WithText("a|b\n-|-\n" + string.Concat(Enumerable.Repeat("a|b\n", Size / 4))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Repeat("a|", 20_000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 20_000)) + "\n" + string.Concat(Enumerable.Repeat("a|", 20_000))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Repeat("a|", 300)) + "\n" + string.Concat(Enumerable.Repeat("-|", 300)) + "\n" + string.Concat(Enumerable.Repeat("a\n", Size / 3))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 20_000).Select(row => string.Concat(Enumerable.Repeat("a|", row % 7)) + "\n"))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 950).Select(name => $"[a{name}]: https://b.c\n\n")) + "a"));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number % 999}: a\n"))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 100).Select(_ => string.Concat(Enumerable.Repeat("5*3 ", 450)) + "\n\n"))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 8_000).Select(name => $"*[a{name}]: b\n")) + "\n" + string.Concat(Enumerable.Repeat("a1 ", 30_000))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Range(0, 900).Select(name => $"[a{name}]: https://b.c\n\n")) + string.Concat(Enumerable.Repeat("[a1]\n\n", 30_000))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("[a](b", 400)) + "\n\n", 100))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("*a ", 1_900)) + "\n\n", 40))));
        await CompileInTime(ArticleText.WithText(string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("[", 1_900)) + "\n\n", 120))));
    }

    // A thread with a small stack, such as other systems give: what recurses too deep fails here first.
    private static async Task<IReadOnlyList<Diagnostic>> CompileInTime(string article)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", article);
        var done = new TaskCompletionSource<IReadOnlyList<Diagnostic>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(done, folder), 512 * 1024);
        thread.Start();
        return await done.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static void Complete(TaskCompletionSource<IReadOnlyList<Diagnostic>> done, ArticleFolderFixture folder)
    {
        try
        {
            done.SetResult(folder.Compile().Diagnostics);
        }
        catch (Exception e)
        {
            done.SetException(e);
        }
    }
}
