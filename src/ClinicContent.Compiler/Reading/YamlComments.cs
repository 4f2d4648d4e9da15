using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClinicContent.Compiler;

/// <summary>Finds the comments behind values: where an author wrote <c> #</c> in a text, YAML ends the text.</summary>
/// <param name="yaml">The YAML that the parser reads.</param>
/// <remarks>The parser tells where a value ends. Its own scanner of comments is not used, as it does not end on some malformed texts.</remarks>
internal sealed class YamlComments(string yaml)
{
    private readonly string[] _lines = yaml.Contains('#') ? yaml.Split('\n') : [];

    /// <summary>Finds the comment in the line where a value ends; null when there is none.</summary>
    public YamlComment? FindBehind(Scalar value)
    {
        var (line, end) = ((int)value.End.Line - 1, (int)value.End.Column - 1);
        if (value.Style is ScalarStyle.Literal or ScalarStyle.Folded || line < 0 || line >= _lines.Length || end < 0 || end > _lines[line].Length)
        {
            return null;
        }

        var text = _lines[line];
        if (value.Style == ScalarStyle.Plain && text.AsSpan(end).IsWhiteSpace())
        {
            return FindBelow(line, BaseOf(_lines[(int)value.Start.Line - 1], (int)value.Start.Column - 1));
        }

        var start = text.AsSpan(end).IndexOfAnyExcept(' ', '\t') is var spaces and >= 0 ? end + spaces : text.Length;
        return start > 0 && start < text.Length && text[start] == '#' && text[start - 1] is (' ' or '\t')
            ? new YamlComment($"#{text.AsSpan(start + 1).Trim()}", YamlReader.LocationOf(new Mark(0, value.End.Line, start + 1)))
            : null;
    }

    /// <summary>Finds the comment that ends a list or a set of keys in brackets, which the parser then finds unclosed; null when there is none at a line or right above it.</summary>
    /// <param name="line">The line of the file at which the parser ends.</param>
    public (YamlComment Comment, string Behind)? FindInBrackets(int line)
    {
        const int MostLines = 3;
        for (var at = Math.Min(line - 2, _lines.Length - 1); at >= Math.Max(0, line - 2 - MostLines); at--)
        {
            var text = _lines[at];
            var (open, quote) = (0, '\0');
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (quote != '\0')
                {
                    quote = c == quote ? '\0' : quote;
                }
                else if (c is '"' or '\'' && i > 0 && text[i - 1] is ' ' or '[' or '{' or ',')
                {
                    quote = c;
                }
                else if (c is '[' or '{' or ']' or '}')
                {
                    open += c is '[' or '{' ? 1 : -1;
                }
                else if (c == '#' && open > 0 && i > 0 && text[i - 1] is ' ' or '\t')
                {
                    var start = text.AsSpan(0, i).LastIndexOfAny("[{,:") + 1;
                    return (new YamlComment(text[i..].Trim(), new SourceLocation(at + 2, i + 1)), text[start..i].Trim());
                }
            }
        }

        return null;
    }

    // A comment below a text that stands further to the right than its key was meant as the text's next line.
    private YamlComment? FindBelow(int line, int column)
    {
        for (var at = line + 1; at < _lines.Length; at++)
        {
            var text = _lines[at].AsSpan();
            var start = text.IndexOfAnyExcept(' ', '\t');
            if (start >= 0)
            {
                return text[start] == '#' && start > column ? new YamlComment($"#{text[(start + 1)..].Trim()}", new SourceLocation(at + 2, start + 1)) : null;
            }
        }

        return null;
    }

    // The column of the key, or of the dash of a list, that a value belongs to.
    private static int BaseOf(string line, int value)
    {
        var start = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        if (start < 0 || value <= start)
        {
            return value - 1;
        }

        while (start + 2 < value && line[start] == '-' && line[start + 1] == ' ')
        {
            var next = line.AsSpan(start + 1).IndexOfAnyExcept(' ') is var spaces and >= 0 ? start + 1 + spaces : value;
            if (next >= value)
            {
                break;
            }

            start = next;
        }

        return start;
    }
}
