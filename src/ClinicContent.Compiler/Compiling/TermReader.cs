using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds the lines that explain a term.</summary>
internal static class TermReader
{
    /// <param name="body">The text, after its compilation.</param>
    /// <param name="document">Its syntax tree.</param>
    public static IReadOnlyList<TermDefinition> Read(Body body, MarkdownDocument document) =>
    [
        .. (document.GetAbbreviations()?.Values ?? Enumerable.Empty<Abbreviation>())
            .Select(term => (Label: term.Label ?? "", Offset: body.OffsetOf(Math.Max(0, term.Span.Start))))
            .OrderBy(term => term.Offset)
            .Select(term => new TermDefinition(term.Label, body.LocationAt(term.Offset), body.UsedTerms.Contains(term.Label))),
    ];
}
