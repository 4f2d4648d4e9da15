using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds what a clinic that leaves out a paragraph would show incomplete: a heading without text, and a lead-in without what it leads to, or the reverse.</summary>
/// <param name="body">The text that is compiled.</param>
/// <param name="warnings">The list that warnings are added to.</param>
internal sealed class OptionalParts(Body body, DiagnosticList warnings)
{
    private HeadingBlock? _heading; // the last one, as long as nothing but optional paragraphs stands below it
    private bool _hasOptional;
    private Block? _leadIn; // the last paragraph that ends in a colon, as long as nothing but optional paragraphs stands below it
    private string? _condition; // of the first of those

    /// <summary>Adds the next block of a section.</summary>
    public void Add(Block block)
    {
        if (block is HeadingBlock heading)
        {
            End(heading.Level);
            _heading = heading;
        }
        else if (body.IsOptional(block))
        {
            _hasOptional = true;
            _condition ??= ConditionOf(block);
            (_leadIn, _condition) = EndsInColon(block) ? (block, null) : (_leadIn, _condition);
        }
        else if (block is not LinkReferenceDefinitionGroup)
        {
            if (block is ListBlock or Table && _leadIn is { } above && body.IsOptional(above) && _condition is null)
            {
                Warn(above, ConditionOf(above), "what stands below it without its lead-in");
            }

            _heading = null;
            (_leadIn, _condition) = (EndsInColon(block) ? block : null, null);
        }
    }

    /// <summary>Ends the part below the last heading, at another or at the end of the section.</summary>
    /// <param name="level">The level of the next heading.</param>
    public void End(int level)
    {
        if (_hasOptional && _heading is { } heading && level <= heading.Level)
        {
            body.Report(StructureRules.OptionalPart, heading, "heading");
        }

        if (_condition is { } condition && _leadIn is { } leadIn && !body.IsOptional(leadIn))
        {
            Warn(leadIn, condition, "a lead-in with nothing below it");
        }

        (_heading, _hasOptional, _leadIn, _condition) = (null, false, null, null);
    }

    private void Warn(Block leadIn, string condition, string shown) =>
        warnings.Add(LostMarkupRules.OptionalLeadIn, body.LocationAt(body.OffsetOf(leadIn.Span.Start)), condition, new Phrase(shown));

    private string ConditionOf(Block block) => body.TextOf(block.Span) is var text && text.IndexOf("}}") is > 0 and var end ? text[..(end + 2)].ToString() : "{{?";

    private bool EndsInColon(Block block)
    {
        if (block is not ParagraphBlock { Inline.LastChild: { } last })
        {
            return false;
        }

        // A table directly below is in the paragraph's place, too.
        var text = body.TextOf(new SourceSpan(block.Span.Start, last.Span.End)).TrimEnd();
        return CitationMark.Without(text).TrimEnd().TrimEnd('*') is [.., ':'];
    }
}
