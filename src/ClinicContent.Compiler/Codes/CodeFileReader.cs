using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace ClinicContent.Compiler;

/// <summary>
/// Reads the ICD-10-CM order file as CMS publishes it each October (icd10cm_order_2027.txt): a line for each code, with an order number in columns 1 to 5, the code without its
/// point in 7 to 13, 0 for a header or 1 for a billable code in 15, a short title in 17 to 76 and the long title from 78 on.
/// </summary>
internal static class CodeFileReader
{
    /// <summary>Four times the file of 2027, in bytes.</summary>
    public const int Longest = 64 * 1024 * 1024;

    private const int OrderLength = 5;
    private const int CodeStart = 6;
    private const int HeaderStart = 14;
    private const int ShortStart = 16;
    private const int LongStart = 77;

    public static CodeFile Read(string path)
    {
        var diagnostics = new DiagnosticList(path);
        if (ReadBytes(path, diagnostics) is not { } bytes)
        {
            return new CodeFile(diagnostics, [], []);
        }

        var entries = new List<CodeTable.Entry>(bytes.Length / 100);
        var lines = new Dictionary<ulong, int>(bytes.Length / 100);
        var number = 0;
        for (var rest = (ReadOnlyMemory<byte>)bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0); !rest.IsEmpty;)
        {
            number++;
            var end = rest.Span.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? rest : rest[..end];
            var next = end < 0 ? rest.Length : end + (rest.Span[end..].StartsWith("\r\n"u8) ? 2 : 1);
            rest = rest[next..];
            if (line.Span.Trim((byte)' ').IsEmpty)
            {
                continue;
            }

            if (ReadLine(line, out var entry) is { } problem)
            {
                diagnostics.Add(CodeFileRules.DamagedLine, new SourceLocation(number, problem.Column), new Phrase(problem.Text));
            }
            else if (!lines.TryAdd(entry.Key, number))
            {
                diagnostics.Add(CodeFileRules.RepeatedCode, new SourceLocation(number, CodeStart + 1), Encoding.ASCII.GetString(line.Span[CodeStart..(HeaderStart - 1)].TrimEnd((byte)' ')), lines[entry.Key]);
            }
            else
            {
                entries.Add(entry);
            }
        }

        if (entries.Count == 0)
        {
            diagnostics.Add(CodeFileRules.NoCodes, SourceLocation.Start);
        }

        return new CodeFile(diagnostics, SHA256.HashData(bytes), entries);
    }

    private static byte[]? ReadBytes(string path, DiagnosticList diagnostics)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > Longest)
            {
                diagnostics.Add(CodeFileRules.TooLarge, SourceLocation.Start, length, Longest);
                return null;
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(CodeFileRules.Unreadable, SourceLocation.Start, e.Message);
            return null;
        }
    }

    // What is wrong with a line, and in which column; null when it has a code.
    private static (int Column, string Text)? ReadLine(ReadOnlyMemory<byte> line, out CodeTable.Entry entry)
    {
        entry = default;
        if (!Ascii.IsValid(line.Span))
        {
            // Columns are characters, which have one byte each but here: UTF-8 in newer files, Latin-1 in older ones.
            var text = (Utf8.IsValid(line.Span) ? Encoding.UTF8 : Encoding.Latin1).GetString(line.Span);
            return ReadColumns(text, Encoding.UTF8.GetBytes(text.Length > LongStart ? text[LongStart..] : ""), out entry);
        }

        return ReadColumns(Encoding.ASCII.GetString(line.Span[..Math.Min(line.Length, LongStart)]), line.Length > LongStart ? line[LongStart..] : default, out entry);
    }

    private static (int Column, string Text)? ReadColumns(string line, ReadOnlyMemory<byte> title, out CodeTable.Entry entry)
    {
        entry = default;
        if (line.Length <= ShortStart)
        {
            return (1, "it is too short");
        }

        if (!line.AsSpan(0, OrderLength).ContainsOnlyDigits())
        {
            return (1, "columns 1 to 5 are not an order number");
        }

        var code = line.AsSpan(CodeStart, CodeTable.LongestCode).TrimEnd(' ');
        if (!IsCode(code))
        {
            return (CodeStart + 1, "columns 7 to 13 are not a code without its point");
        }

        if (line[HeaderStart] is not ('0' or '1'))
        {
            return (HeaderStart + 1, "column 15 is neither 0 (header) nor 1 (billable)");
        }

        if (line[OrderLength] != ' ' || line[HeaderStart - 1] != ' ' || line[HeaderStart + 1] != ' ')
        {
            return (OrderLength + 1, "columns 6, 14 and 16 must be spaces");
        }

        var trimmed = title.Span.Trim((byte)' ');
        if (trimmed.IsEmpty || trimmed.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
        {
            return (LongStart + 1, "it has no long title from column 78 on");
        }

        var start = title.Length - title.Span.TrimStart((byte)' ').Length;
        entry = new CodeTable.Entry(CodeTable.Key(code), line[HeaderStart] == '0', title.Slice(start, trimmed.Length));
        return null;
    }

    // A letter, a digit, and up to five digits or letters (ICD-10-CM Official Guidelines, I.A.2).
    private static bool IsCode(ReadOnlySpan<char> code)
    {
        if (code.Length < CodeTable.CategoryLength || !char.IsAsciiLetterUpper(code[0]) || !char.IsAsciiDigit(code[1]))
        {
            return false;
        }

        foreach (var character in code[2..])
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
