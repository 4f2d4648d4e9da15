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
        var start = text.AsSpan(end).IndexOfAnyExcept(' ', '\t') is var spaces and >= 0 ? end + spaces : text.Length;
        return start > 0 && start < text.Length && text[start] == '#' && text[start - 1] is (' ' or '\t')
            ? new YamlComment($"#{text.AsSpan(start + 1).Trim()}", YamlReader.LocationOf(new Mark(0, value.End.Line, start + 1)))
            : null;
    }
}
