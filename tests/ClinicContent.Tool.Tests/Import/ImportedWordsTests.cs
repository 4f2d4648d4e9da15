using System.Text;

namespace ClinicContent.Tool.Tests;

/// <summary>Every word that readers of a file see is in its article or in the report. Words are made, so that each is known without reading the page again.</summary>
public class ImportedWordsTests
{
    private static readonly string[] Inlines = ["b", "i", "em", "strong", "span", "u", "small", "code", "mark", "cite", "kbd", "q", "a href='https://example.org/x'", "a href='#x'", "a href='bad:'", "font color=red", "sup", "sub", "bdi", "del", "x-y"];
    private static readonly string[] Blocks = ["p", "div", "section", "article", "blockquote", "ul", "ol", "dl", "table", "pre", "h1", "h2", "h3", "h4", "h6", "nav", "aside", "form", "header", "footer", "details", "figure", "fieldset", "address", "center", "p hidden", "main", "table role=none", "ol start=7 type=a"];

    [Fact]
    public void No_word_of_a_few_pages_and_texts_is_lost()
    {
        No_word_of_a_page_is_lost(1, 8);
        No_word_of_a_plain_text_is_lost(3, 8);
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(1, 60)]
    [InlineData(2, 60)]
    public void No_word_of_a_page_is_lost(int seed, int pages)
    {
        for (var i = 0; i < pages; i++)
        {
            var (page, words) = new Generator((seed * 1000) + i).Page();
            using var run = new ImportRun("page.html", page);

            Assert.True(run.Code == 0 && !run.Check().Any(diagnostic => diagnostic.Severity == Severity.Error), $"{page}\n{run.Error}");
            Assert.True(!SourceWords.Missing(words, run.Text() + run.Output).Any(), $"{page}\n\nlost: {string.Join(", ", SourceWords.Missing(words, run.Text() + run.Output))}\n\n{run.Output}\n{run.Article}");
        }
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(3, 120)]
    public void No_word_of_a_plain_text_is_lost(int seed, int texts)
    {
        for (var i = 0; i < texts; i++)
        {
            var (text, words) = new Generator((seed * 1000) + i).Text();
            using var run = new ImportRun("page.txt", text);

            Assert.True(run.Code == 0 && !run.Check().Any(diagnostic => diagnostic.Severity == Severity.Error), $"{text}\n{run.Error}");
            Assert.True(!SourceWords.Missing(words, run.Text() + run.Output).Any(), $"{text}\n\nlost: {string.Join(", ", SourceWords.Missing(words, run.Text() + run.Output))}\n\n{run.Output}\n{run.Article}");
        }
    }

    private sealed class Generator(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly List<string> _words = [];

        public (string Page, IReadOnlyList<string> Words) Page()
        {
            var page = new StringBuilder("<!doctype html><title>Page</title>\n<body><p>").Append(Words()).Append("</p>\n");
            for (var i = _random.Next(2, 9); i > 0; i--)
            {
                Block(page, 0);
                page.Append('\n');
            }

            return (page.ToString(), _words);
        }

        public (string Text, IReadOnlyList<string> Words) Text()
        {
            var text = new StringBuilder();
            for (var i = _random.Next(2, 12); i > 0; i--)
            {
                var lines = _random.Next(1, 5);
                for (var line = 0; line < lines; line++)
                {
                    text.Append(_random.Next(22) switch { 0 => "- ", 1 => "• ", 2 => "1. ", 3 => "a) ", 4 => "    ", 5 => "# ", 6 => "\t", 7 => "| ", 8 => "(b) ", 9 => "o ", 10 => "  o ", 11 => "1.1 ", 12 => "> ", 13 => "▪ ", _ => "" });
                    text.Append(_random.Next(8) == 0 ? Words().ToUpperInvariant() : Words()).Append(_random.Next(9) switch { 0 => ".", 1 => ":", 2 => "\t" + Words(), 3 => "   " + Words(), 4 => $" **{Words()}**", 5 => $" [{Words()}](https://example.org/x)", 6 => $" [gallery ids=\"{Words()}\"]", _ => "" }).Append('\n');
                    text.Append(_random.Next(20) switch { 0 or 1 => "-----\n", 2 => "\nPage 1 of 2\n\n", 3 => "```\n", _ => "" });
                }

                text.Append('\n', _random.Next(0, 3));
            }

            return (text.ToString(), _words);
        }

        // Letters alone, so that a word stays one whatever stands around it.
        private string Words()
        {
            var text = new StringBuilder();
            for (var i = _random.Next(1, 8); i > 0; i--)
            {
                var word = new string([.. Enumerable.Range(0, _random.Next(3, 9)).Select(_ => (char)('a' + _random.Next(26)))]);
                _words.Add(word);
                text.Append(text.Length > 0 ? " " : "").Append(word);
            }

            return text.ToString();
        }

        private void Inline(StringBuilder page, int depth)
        {
            for (var i = _random.Next(1, 4); i > 0; i--)
            {
                page.Append(' ').Append(_random.Next(9) switch { 0 => "* ", 1 => "[", 2 => "_", 3 => "{{ ", 4 => "# ", 5 => "&lt;", 6 => "$ ", _ => "" });
                if (_random.Next(3) == 0 && depth < 4)
                {
                    var tag = Inlines[_random.Next(Inlines.Length)];
                    page.Append('<').Append(tag).Append('>');
                    Inline(page, depth + 1);
                    page.Append("</").Append(tag.Split(' ')[0]).Append('>');
                }
                else
                {
                    page.Append(Words());
                }

                page.Append(_random.Next(10) switch { 0 => " <br> ", 1 => " <!-- x --> ", 2 => ". ", 3 => "] ", _ => " " });
            }
        }

        private void Block(StringBuilder page, int depth)
        {
            var tag = Blocks[_random.Next(Blocks.Length)];
            var name = tag.Split(' ')[0];
            page.Append('<').Append(tag);
            if (_random.Next(4) == 0)
            {
                page.Append(' ').Append((string[])["title", "aria-label", "data-tooltip", "aria-description"] is var names ? names[_random.Next(4)] : "").Append("='").Append(Words()).Append('\'');
            }

            page.Append(_random.Next(12) switch { 0 => " role=list", 1 => " style='font-weight:bold'", 2 => " role=tabpanel", 3 => " role=heading", _ => "" }).Append('>');
            switch (name)
            {
                case "p" or "div" when _random.Next(3) == 0:
                    TypedList();
                    break;
                case "ul" or "ol":
                    Many("li");
                    break;
                case "dl":
                    Many("dt", "dd");
                    break;
                case "table":
                    for (var i = _random.Next(1, 4); i > 0; i--)
                    {
                        page.Append("<tr>");
                        Many(_random.Next(3) == 0 ? "th" : "td");
                    }

                    break;
                case "p" or "pre" or "h1" or "h2" or "h3" or "h4" or "h6":
                    Inline(page, 0);
                    break;
                default:
                    Content();
                    break;
            }

            page.Append("</").Append(name).Append(">\n");

            void Many(params string[] names)
            {
                for (var i = _random.Next(1, 4); i > 0; i--)
                {
                    var each = names[_random.Next(names.Length)];
                    page.Append('<').Append(each).Append(_random.Next(6) == 0 ? " rowspan=2 colspan=2>" : ">");
                    Content();
                    page.Append("</").Append(each).Append('>');
                }
            }

            // Bullets and numbers as people type them, a heading in bold above, a line of a printed page or a command of a site below.
            void TypedList()
            {
                page.Append(_random.Next(3) == 0 ? $"<b>{Words()}</b><br>" : "");
                var marks = _random.Next(5) switch { 0 => "-", 1 => "•", 2 => "• o", 3 => "1. 2. 3.", _ => "- • ✓" };
                foreach (var mark in marks.Split(' '))
                {
                    page.Append(mark).Append(' ').Append(Words()).Append("<br>").Append(_random.Next(4) == 0 ? Words() + "<br>" : "");
                }

                page.Append(_random.Next(6) switch { 0 => $"[gallery ids=\"1\" title=\"{Words()}\"]", 1 => $"[note]{Words()}[/note]", 2 => $"<p>Page 1 of 2</p>{Words()}", 3 => $"<button aria-expanded=false>{Words()}</button>", _ => "" });
            }

            void Content()
            {
                if (depth < 4 && _random.Next(2) == 0)
                {
                    Block(page, depth + 1);
                }

                Inline(page, 0);
            }
        }
    }
}
