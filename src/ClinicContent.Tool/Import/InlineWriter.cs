using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>
/// Writes the pieces of a paragraph as Markdown. Each paragraph is compiled once on its own: when it does not say what its pieces say, first emphasis and then links are
/// left out, and told; text that looks like markup gets more backslashes.
/// </summary>
internal sealed partial class InlineWriter(ImportReport report)
{
    private const int MostTries = 24;

    /// <summary>The text of a heading of level 3, without its marks; it can stand in any heading.</summary>
    public static string WriteHeading(string text)
    {
        foreach (var everything in (bool[])[false, true])
        {
            var output = new StringBuilder();
            MarkdownEscape.Write(text, output, atLineStart: true, everything);
            var written = output.ToString();
            for (var i = 0; i < MostTries; i++)
            {
                var trial = BlockTrial.Of($"### {written}\n\nx");
                if (!trial.HasErrors && !trial.Findings.Any(IsOfText) && trial.Count(NodeKind.Heading) == 1 && trial.Text() == $"{PlainText.Clean(text)} x")
                {
                    return written;
                }

                if (Escape($"### {written}", [.. trial.Findings.Where(finding => finding.Location.Line == 1 && finding.Location.Column > 4)]) is not { } better)
                {
                    break;
                }

                written = better[4..];
            }
        }

        var escaped = new StringBuilder();
        MarkdownEscape.Write(text, escaped, atLineStart: true, everything: true);
        return escaped.ToString();
    }

    /// <summary>The paragraph, which can have several lines.</summary>
    /// <param name="pieces">The pieces, folded.</param>
    /// <param name="isLine">True to write one line, as for a table cell.</param>
    public string Write(IReadOnlyList<TextPiece> pieces, bool isLine = false)
    {
        if (isLine)
        {
            pieces = [.. pieces.Select(piece => piece.IsBreak ? piece with { Text = " " } : piece)];
        }

        pieces = Part(pieces);
        if (pieces.Count == 0)
        {
            return "";
        }

        var location = pieces[0].Location;
        if (Try(pieces, everything: false, isLine) is { } written)
        {
            return written;
        }

        // A full stop alone cannot be strong behind a word that is not, and need not be.
        IReadOnlyList<TextPiece> words = [.. pieces.Select(piece => piece.Text.Any(char.IsLetterOrDigit) ? piece : piece with { IsStrong = false, IsEmphasis = false })];
        if (Try(words, everything: false, isLine) is { } ofWords)
        {
            return ofWords;
        }

        IReadOnlyList<TextPiece> plain = [.. pieces.Select(piece => piece with { IsStrong = false, IsEmphasis = false })];
        if (Try(plain, everything: false, isLine) is { } withoutEmphasis)
        {
            report.Changed(location, $"the emphasis of '{DisplayText.Of(TextPieces.PlainText(pieces))}' is left out, because Markdown has none within these words");
            return withoutEmphasis;
        }

        foreach (var link in plain.Select(piece => piece.Link).OfType<string>().Distinct())
        {
            report.Changed(location, $"the link to {link} in '{DisplayText.Of(TextPieces.PlainText(pieces))}' is left out, and its text is kept");
        }

        plain = [.. plain.Select(piece => piece with { Link = null })];
        return Try(plain, everything: false, isLine) ?? Try(plain, everything: true, isLine) ?? Text(plain, everything: true);
    }

    // Two braces begin a clinic value, and a bracket with an at sign a citation, whatever stands before them.
    private List<TextPiece> Part(IReadOnlyList<TextPiece> pieces)
    {
        var (parted, last) = (new List<TextPiece>(), '\0');
        foreach (var piece in pieces)
        {
            if (piece.IsValue || piece.IsBreak)
            {
                parted.Add(piece);
                last = '\0';
                continue;
            }

            var text = new StringBuilder();
            foreach (var c in piece.Text)
            {
                if ((last, c) is ('{', '{') or ('}', '}') or ('[', '@'))
                {
                    text.Append(' ');
                    report.Count(piece.Location, $"changed: '{last}{c}', which has a meaning in articles, has a space in it now");
                }

                text.Append(c);
                last = c;
            }

            parted.Add(piece with { Text = text.ToString() });
        }

        return parted;
    }

    private string? Try(IReadOnlyList<TextPiece> pieces, bool everything, bool isLine)
    {
        var escaped = new HashSet<string>();
        var markdown = Text(pieces, everything);
        var expected = PlainText.Clean(string.Concat(pieces.Select(piece => piece.IsBreak ? " " : piece.Text)));
        for (var i = 0; i < MostTries; i++)
        {
            var trial = BlockTrial.Of(markdown);
            var isSame = trial.IsOneSection && trial.Count(NodeKind.Paragraph) == 1 && trial.Text() == expected
                && (trial.Count(NodeKind.Link) > 0) == pieces.Any(piece => piece.Link is not null)
                && (trial.Count(NodeKind.Strong) > 0) == pieces.Any(piece => piece.IsStrong)
                && (trial.Count(NodeKind.Emphasis) > 0) == pieces.Any(piece => piece.IsEmphasis);
            if (isSame && trial.Findings.Count == 0)
            {
                Tell();
                return markdown;
            }

            if (Escape(markdown, trial.Findings) is not { } better)
            {
                if (isSame && !trial.HasErrors)
                {
                    Tell();
                    return markdown;
                }

                return null;
            }

            // With a backslash, neither a reader nor a check sees that a list was meant.
            var lines = markdown.Split('\n');
            escaped.UnionWith(trial.Findings.Where(finding => finding.Id == LostMarkupRules.List.Id || finding.Id == MarkupRules.TaskList.Id).Select(finding => LineOf(lines, finding.Location.Line)));
            markdown = better;
        }

        return null;

        void Tell()
        {
            var written = string.Concat(pieces.Select(piece => piece.IsBreak ? "\n" : piece.Text)).Split('\n');
            foreach (var line in isLine ? [] : escaped.Concat(written.Where(line => Item.IsMatch(line))).Distinct())
            {
                report.Changed(pieces[0].Location, $"'{DisplayText.Of(line)}' looks like an item of a list and is kept as text: write it as one if it is");
            }
        }
    }

    // What is escaped from the first, without being tried: a bullet, an arrow or a box.
    [GeneratedRegex(@"^(?:[-+*][ \t]|[-+][\p{L}¿¡«""“(]|[-=~]{1,3}>[ \t]|\[[ xX✓✔]?\](?=[ \t]))", RegexOptions.CultureInvariant)]
    private static partial Regex Item { get; }

    private static string LineOf(string[] lines, int line) => line >= 1 && line <= lines.Length ? lines[line - 1].TrimEnd('\\') : "";

    // A backslash before the first punctuation at each place that looks like markup; null when nothing more can be escaped.
    private static string? Escape(string markdown, IReadOnlyList<Diagnostic> findings)
    {
        var lines = markdown.Split('\n');
        var changed = false;
        foreach (var finding in findings.Where(IsOfText).OrderByDescending(finding => finding.Location.Line).ThenByDescending(finding => finding.Location.Column))
        {
            var (line, column) = (finding.Location.Line - 1, finding.Location.Column - 1);
            if (line < 0 || line >= lines.Length)
            {
                continue;
            }

            for (var at = Math.Max(0, column); at < lines[line].Length && at < column + 60; at++)
            {
                var c = lines[line][at];
                if (c == '\\')
                {
                    at++;
                }
                else if (char.IsAscii(c) && char.IsPunctuation(c) | char.IsSymbol(c))
                {
                    lines[line] = lines[line].Insert(at, "\\");
                    changed = true;
                    break;
                }
            }
        }

        return changed ? string.Join('\n', lines) : null;
    }

    private static bool IsOfText(Diagnostic finding) =>
        finding.Id.StartsWith("CC08", StringComparison.Ordinal) || LostMarkupRules.CanBeEscaped(finding.Id) || finding.Id == TextRules.BrokenLink.Id;

    private static string Text(IReadOnlyList<TextPiece> pieces, bool everything)
    {
        var output = new StringBuilder();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].Link == pieces[i].Link)
            {
                end++;
            }

            if (pieces[i].Link is { } link && end == i + 1 && IsItsAddress(pieces[i], link))
            {
                output.Append('<').Append(pieces[i].Text).Append('>');
            }
            else if (pieces[i].Link is { } address)
            {
                output.Append('[');
                WriteStrong(pieces, i, end, output, everything);
                output.Append("](").Append(Address(address)).Append(')');
            }
            else
            {
                WriteStrong(pieces, i, end, output, everything);
            }

            i = end;
        }

        return output.ToString();
    }

    private static bool IsItsAddress(TextPiece piece, string link) =>
        !piece.IsStrong && !piece.IsEmphasis && !piece.IsValue && !piece.Text.AsSpan().ContainsAny(" <>|") && (piece.Text == link ? !link.StartsWith('#') && !link.EndsWith(".md", StringComparison.Ordinal) : $"mailto:{piece.Text}" == link);

    private static void WriteStrong(IReadOnlyList<TextPiece> pieces, int start, int stop, StringBuilder output, bool everything)
    {
        for (var i = start; i < stop;)
        {
            var end = i + 1;
            while (end < stop && pieces[end].IsStrong == pieces[i].IsStrong)
            {
                end++;
            }

            var mark = pieces[i].IsStrong ? "**" : "";
            output.Append(mark);
            WriteEmphasis(pieces, i, end, output, everything);
            output.Append(mark);
            i = end;
        }
    }

    private static void WriteEmphasis(IReadOnlyList<TextPiece> pieces, int start, int stop, StringBuilder output, bool everything)
    {
        for (var i = start; i < stop;)
        {
            var end = i + 1;
            while (end < stop && pieces[end].IsEmphasis == pieces[i].IsEmphasis)
            {
                end++;
            }

            var mark = pieces[i].IsEmphasis ? "*" : "";
            output.Append(mark);
            for (; i < end; i++)
            {
                if (pieces[i].IsBreak)
                {
                    output.Append("\\\n");
                }
                else if (pieces[i].IsValue)
                {
                    output.Append(pieces[i].Text);
                }
                else
                {
                    MarkdownEscape.Write(pieces[i].Text, output, atLineStart: output.Length == 0 || output[^1] == '\n', everything, inBrackets: pieces[i].Link is not null);
                }
            }

            output.Append(mark);
        }
    }

    // Parentheses would end the address, a bar the cell around it, and "&copy;" is a character.
    private static string Address(string link)
    {
        var address = SafeAddress.Encode(link).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
        return address.Contains(';', StringComparison.Ordinal) ? address.Replace("&", "&amp;", StringComparison.Ordinal) : address;
    }
}
