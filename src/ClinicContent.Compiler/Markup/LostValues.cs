using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>Finds names of clinic values and pages that lack a brace, or have one too many, so that they are read as text.</summary>
internal static class LostValues
{
    private static readonly HashSet<string> Known = new([.. ClinicNames.Values.Select(value => value.Trim('{', '}')), .. ClinicNames.Links], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Marks = SearchValues.Create([.. Known, "}}"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the first in a line; null when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isOpen">True when the line above it may hold the braces that begin a value.</param>
    public static (int Offset, string Quote)? Find(string line, bool isOpen = false)
    {
        for (var at = 0; line.AsSpan(at).IndexOfAny(Marks) is var next and >= 0;)
        {
            at += next;
            var end = at;
            if (line[at] == '}')
            {
                end = line.AsSpan(at).IndexOfAnyExcept('}') is var behind and >= 0 ? at + behind : line.Length;
                var isClosed = isOpen || line.AsSpan(0, at).Contains("{{", StringComparison.Ordinal);
                if (!isClosed || (end - at > 2 && IsInBraces(line, at)))
                {
                    var begin = line.LastIndexOf(' ', at) + 1;
                    return (begin, LinePattern.Quote(line[begin..end]));
                }
            }
            else
            {
                while (end < line.Length && (char.IsLetter(line[end]) || (end == at + ClinicNames.LinkScheme.Length && line[end] is '.' or ':')))
                {
                    end++;
                }

                if (Known.Contains(line[at..end]) && !IsPart(line, at, end) && !IsInBraces(line, at))
                {
                    var begin = line.AsSpan(0, at).TrimEnd("{?").Length;
                    return (begin, LinePattern.Quote(line[begin..(line.Length - line.AsSpan(end).TrimStart('}').Length)]));
                }
            }

            at = end;
        }

        return null;
    }

    // A sentence can end with the word, without a space behind its point. A host or an address of mail can have such a name, and the address of a link that went wrong is told of as such.
    private static bool IsPart(string line, int start, int end) =>
        (char.IsLower(line[start]) && char.IsUpper(line[start + ClinicNames.LinkScheme.Length + 1]) && line.AsSpan(end) is not ['}', ..]) ||
        (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] is '.' or '@' or '-' or '/' or '_' || (line[start - 1] == '(' && line.AsSpan(0, start - 1).TrimEnd() is [.., ']'])))
        || (end < line.Length && (line[end] is '@' or '-' or '/' or '_' or ':' || (line[end] == '.' && end + 1 < line.Length && char.IsLetterOrDigit(line[end + 1]))));

    // What stands behind two braces is filled in, or is an error of the compiler.
    private static bool IsInBraces(string line, int at) => line.AsSpan(0, at) is var before && before.LastIndexOf("{{") is var begin and >= 0 && before[begin..].IndexOf("}}") < 0;
}
