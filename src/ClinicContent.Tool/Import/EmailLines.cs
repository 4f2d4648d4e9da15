using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Finds what a mail program puts around a text: the lines of sender and receiver, the marks of an answer, and the signature.</summary>
internal static partial class EmailLines
{
    private const int Longest = 300;
    private const int LongestSignature = 20;

    /// <summary>The lines without those of a mail program, and the mail's subject; null when the text is no mail, or names none.</summary>
    public static (List<TextLine> Lines, string? Subject) LeaveOut(List<TextLine> lines, ImportReport report)
    {
        var (isOut, isMail, subject) = (new string?[lines.Count], false, (string?)null);
        var (first, known) = (lines.FindIndex(line => !line.IsBlank), 0); // no head begins before the line that is known
        for (var at = 0; at < lines.Count; at++)
        {
            var (end, read) = at < known ? (at, known) : EndOfHead(lines, at, isFirst: at == first);
            known = read;
            if (end > at)
            {
                isMail = true;
                for (; at < end; at++)
                {
                    isOut[at] = "a line of an e-mail's head";
                    subject ??= Head.Match(Unquoted(lines[at])) is { Success: true } head && head.Groups["name"].Value.ToLowerInvariant() is "subject" or "asunto" ? WithoutReply(head.Groups["value"].Value) : null;
                }

                at--;
            }
            else if (lines[at].Text.Length <= Longest && Around.IsMatch(Unquoted(lines[at])))
            {
                var next = lines.FindIndex(at + 1, line => !line.IsBlank);
                isMail |= Wrote.IsMatch(Unquoted(lines[at])) && next >= 0 && lines[next].Text[0] == '>';
                isOut[at] = "a line of a mail program";
            }
        }

        if (!isMail)
        {
            return (lines, null);
        }

        var signature = lines.FindLastIndex(line => line.Raw.TrimEnd() == "--");
        if (signature >= 0 && lines.Count - signature <= LongestSignature && lines.Take(signature).Any(line => !line.IsBlank))
        {
            Array.Fill(isOut, "a line of an e-mail's signature", signature, lines.Count - signature);
        }

        if (lines.Where((line, i) => isOut[i] is null).All(line => line.IsBlank))
        {
            return (lines, null);
        }

        var (made, isQuoted) = (new List<TextLine>(lines.Count), false);
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (isOut[at] is { } what)
            {
                if (!line.IsBlank)
                {
                    report.LeftOut(line.Location, what, line.Text);
                }

                made.Add(new TextLine(line.Number, ""));
            }
            else if (line.Text.StartsWith('>'))
            {
                if (!isQuoted)
                {
                    report.Changed(line.Location, "lines of a mail that begin with '>' are now text of the article");
                }

                made.Add(Unquote(line, all: true));
            }
            else
            {
                made.Add(line);
            }

            isQuoted = line.Text.StartsWith('>');
        }

        return (made, subject is { Length: > 0 } ? subject : null);
    }

    /// <summary>The line without the mark of a quote, or all of them.</summary>
    public static TextLine Unquote(TextLine line, bool all = false)
    {
        var start = line.Raw.IndexOf('>', StringComparison.Ordinal);
        var end = start;
        do
        {
            end++;
            end += end < line.Raw.Length && line.Raw[end] == ' ' ? 1 : 0;
        }
        while (all && end < line.Raw.Length && line.Raw[end] == '>');
        return new TextLine(line.Number, line.Raw[end..], line.Shift - end);
    }

    private static string Unquoted(TextLine line) => line.Text.TrimStart('>', ' ');

    // At the beginning two of the fields are enough; further down, where a mail was passed on, three.
    private static (int End, int Read) EndOfHead(List<TextLine> lines, int at, bool isFirst)
    {
        var (fields, end) = (new HashSet<string>(), at);
        for (; end < lines.Count; end++)
        {
            var text = Unquoted(lines[end]);
            if (text.Length is > 0 and <= Longest * 4 && Head.Match(text) is { Success: true } head)
            {
                fields.Add(head.Groups["name"].Value.ToLowerInvariant() switch { "from" or "de" => "from", "to" or "para" => "to", "subject" or "asunto" => "subject", "date" or "sent" or "fecha" or "enviado" or "enviado el" => "date", _ => "" });
            }
            else if (end == at || text.Length == 0 || !char.IsWhiteSpace(lines[end].Raw[0]))
            {
                break;
            }
        }

        fields.Remove("");
        return fields.Contains("from") && fields.Count >= (isFirst ? 2 : 3) ? (end, end) : (at, end);
    }

    private static string WithoutReply(string subject) => Reply.Replace(subject, "").Trim();

    [GeneratedRegex(@"^\*{0,2}(?<name>From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Message-ID|MIME-Version|Content-[A-Za-z-]{2,30}|Received|Return-Path|Delivered-To|X-[A-Za-z-]{2,40}|Thread-[A-Za-z]{3,10}|Importance|Attachments|De|Para|Asunto|Fecha|Enviado(?: el)?|Adjuntos):\*{0,2}(?:[ \t]+(?<value>.*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"^(?:-{2,}[ \t]*(?:Original Message|Forwarded message|Mensaje original|Mensaje reenviado)[ \t]*-{2,}|Begin forwarded message:|(?:On|El)[ \t].{5,200}[ \t](?:wrote|escribió):|Sent from my .{2,40}|Enviado desde mi .{2,40})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around { get; }

    [GeneratedRegex(@"[ \t](?:wrote|escribió):$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrote { get; }

    [GeneratedRegex(@"^(?:(?:Fwd?|Re|Rv|Aw|Wg)[ \t]*:[ \t]*){1,10}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reply { get; }
}
