using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Writes the inline nodes of a paragraph, cell or heading.</summary>
/// <param name="body">The text that is compiled.</param>
/// <param name="output">The output.</param>
/// <param name="terms">The terms that the section has explained.</param>
internal sealed class InlineCompiler(Body body, DocumentWriter output, HashSet<string> terms)
{
    private readonly TextRun _text = new(body, output);
    private readonly LinkResolver _links = new(body);

    /// <param name="container">The nodes to write.</param>
    /// <param name="isConditional">True when it begins with a condition, which the block compiler has read.</param>
    public void Write(ContainerInline container, bool isConditional = false)
    {
        _text.BeginBlock(isConditional);
        WriteChildren(container, depth: 0, inLink: false);
        _text.Flush(atEnd: true);
    }

    private void WriteChildren(ContainerInline container, int depth, bool inLink)
    {
        // Brackets without a partner nest here but not in the document; hence two limits.
        if (depth >= BodyLimits.Deepest || output.Depth >= BlockCompiler.Deepest)
        {
            body.Report(StructureRules.TooDeep, container);
            return;
        }

        foreach (var inline in container)
        {
            Write(inline, depth, inLink);
        }
    }

    private void Write(Inline inline, int depth, bool inLink)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan(), OffsetOf(literal));
                break;
            case HtmlEntityInline entity:
                _text.AppendReferred(entity.Transcoded.AsSpan(), body.OffsetOf(entity.Span.Start));
                break;
            case LineBreakInline { IsHard: true }:
                _text.Flush();
                output.LineBreak();
                break;
            case LineBreakInline:
                _text.Append(" ", body.OffsetOf(inline.Span.Start));
                break;
            case CodeInline code:
                WriteCode(code);
                break;
            case EmphasisInline emphasis:
                WriteContainer(emphasis.DelimiterCount == 2 ? NodeKind.Strong : NodeKind.Emphasis, emphasis, depth, inLink);
                break;
            case LinkInline { IsImage: true } image:
                Use(image);
                body.Report(TextRules.ImageNotAlone, image);
                break;
            case LinkInline or AutolinkInline when inLink:
                body.Report(TextRules.NestedLink, inline);
                break;
            case LinkInline link:
                WriteLink(link, depth);
                break;
            case AutolinkInline link:
                WriteAutolink(link);
                break;
            case AbbreviationInline abbreviation:
                WriteTerm(abbreviation);
                break;
            case HtmlInline html:
                body.Report(TextRules.RawHtml, html, html.Tag);
                break;
            case DelimiterInline delimiter:
                _text.Append(delimiter.ToLiteral(), body.OffsetOf(delimiter.Span.Start));
                WriteChildren(delimiter, depth + 1, inLink);
                break;
            default:
                body.Report(StructureRules.UnsupportedBlock, inline, inline.GetType().Name);
                break;
        }
    }

    private void WriteContainer(NodeKind kind, ContainerInline container, int depth, bool inLink)
    {
        _text.Flush();
        output.Begin(kind);
        WriteChildren(container, depth + 1, inLink);
        _text.Flush();
        output.End();
    }

    private void WriteCode(CodeInline code)
    {
        _text.Flush();
        if (code.Content.Contains("{{", StringComparison.Ordinal))
        {
            body.Report(TextRules.ClinicValueMisplaced, code, "code");
        }

        output.Code(code.Content);
    }

    private void WriteLink(LinkInline link, int depth)
    {
        Use(link);
        body.CheckTitle(link);

        if (InlineText.Of(link).Length == 0 && link.FirstChild is not LinkInline { IsImage: true })
        {
            body.Report(TextRules.EmptyLink, link);
        }

        _text.Flush();
        var target = _links.Resolve(link.Url ?? "", body.OffsetOf(link.Span.Start));
        Begin(target);
        WriteChildren(link, depth + 1, inLink: true);
        _text.Flush();
        output.End();
    }

    private void WriteAutolink(AutolinkInline link)
    {
        _text.Flush();
        Begin(_links.Resolve(link.IsEmail ? $"mailto:{link.Url}" : link.Url, body.OffsetOf(link.Span.Start)));
        output.Text(link.Url);
        output.End();
    }

    // After an error nothing is written to a pack, but the text within may hold more errors.
    private void Begin(LinkTarget? target)
    {
        var (kind, address, section) = target ?? new LinkTarget(LinkKind.Address, "");
        output.BeginLink(kind, address, section);
    }

    private void WriteTerm(AbbreviationInline inline)
    {
        var (label, definition) = (inline.Abbreviation.Label ?? "", inline.Abbreviation.Text.ToString().Trim());
        body.UsedTerms.Add(label);
        if (definition.Length == 0 || !terms.Add(label))
        {
            _text.Append(label, body.OffsetOf(inline.Span.Start));
            return;
        }

        _text.Flush();
        output.Begin(NodeKind.Term);
        output.Text(label);
        output.End();
        _text.Append($" ({definition})", body.OffsetOf(inline.Span.Start));
    }

    private void Use(LinkInline link)
    {
        if (link.Reference is LinkReferenceDefinition definition)
        {
            body.UsedDefinitions.Add(definition);
        }
    }

    // A literal's span can include an escape before it or white space around it that its content has not.
    private int OffsetOf(LiteralInline literal)
    {
        var within = body.TextOf(literal.Span).IndexOf(literal.Content.AsSpan());
        return body.OffsetOf(literal.Span.Start + Math.Max(0, within));
    }
}
