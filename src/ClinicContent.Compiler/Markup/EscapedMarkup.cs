using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Finds markup whose marks are written as character references, by a program that escaped it once too often, and formulas that stand as code.</summary>
internal static partial class EscapedMarkup
{
    private const string Marks = "*_`#~[";

    /// <summary>Finds the offset, the markup and its name, of each.</summary>
    public static IEnumerable<(int Offset, string Quote, string Name)> FindAll(MarkdownDocument document, string text)
    {
        HtmlEntityInline? last = null;
        foreach (var inline in document.Descendants<Inline>())
        {
            switch (inline)
            {
                case HtmlEntityInline entity when entity.Span.Start >= 0 && entity.Span.End < text.Length:
                    var behind = entity.Span.End + 1;
                    var mark = entity.Transcoded.AsSpan();
                    if (mark is "<" && Tag.Match(text, behind, Math.Min(text.Length - behind, 80)) is { Success: true } tag && tag.Index == behind)
                    {
                        yield return (entity.Span.Start, text[entity.Span.Start..(tag.Index + tag.Length)], "a tag of HTML");
                    }
                    else if (mark is [var first] && Marks.Contains(first, StringComparison.Ordinal) && last is not null && last.Span.End + 1 == entity.Span.Start && last.Transcoded.AsSpan() is [var other] && other == first)
                    {
                        yield return (last.Span.Start, text[last.Span.Start..behind], "marks of Markdown");
                    }

                    last = entity;
                    break;
                case CodeInline { Content: ['$', _, .., '$'] } code:
                    yield return (Math.Max(0, code.Span.Start), code.Content, "a formula of TeX");
                    break;
            }
        }
    }

    [GeneratedRegex($@"\G(/?({OtherProgramMarkup.Tags})([ /][^\n&]{{0,40}})?(&gt;|&#62;|>)|!--)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }
}
