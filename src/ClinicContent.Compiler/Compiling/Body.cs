using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>The shared state of compiling one file's text.</summary>
/// <param name="file">The file; its text has been read.</param>
/// <param name="outline">The articles that links can lead to.</param>
internal sealed class Body(ArticleFile file, LibraryOutline outline)
{
    private readonly HashSet<LinkReferenceDefinition> _titles = [];

    public LibraryOutline Outline => outline;

    public string Text => file.Source!.Text;

    /// <summary>The ids of the article's sections; null when its front matter has errors.</summary>
    public IReadOnlyList<string>? SectionIds { get; } = file.FrontMatter is not { } front ? null
        : [.. front.Sections.Select(section => section.Id), .. file.IsHelp || front.Help.Count > 0 ? [HelpBoxes.EmergencyId] : Array.Empty<string>()];

    /// <summary>The link definitions that a link or image uses.</summary>
    public HashSet<LinkReferenceDefinition> UsedDefinitions { get; } = [];

    /// <summary>The articles and sections that links lead to.</summary>
    public List<ArticleLink> Links { get; } = [];

    /// <summary>The sources that the current section cites, as written.</summary>
    public List<(string Id, SourceLocation Location)> Citations { get; } = [];

    /// <summary>The locations of the current section's blocks that must cite a source.</summary>
    public List<SourceLocation> Blocks { get; } = [];

    /// <summary>The position of each source in the file's front matter, by its id.</summary>
    public IReadOnlyDictionary<string, int> SourcePositions { get; } = ClinicContent.Compiler.SourcePositions.Of(file.FrontMatter);

    /// <summary>The number of open callouts.</summary>
    public int OpenCallouts { get; set; }

    /// <summary>True when each line of a callout must cite a source.</summary>
    public bool LinesCite => file.IsHelp;

    /// <summary>The terms that the text uses and a line explains.</summary>
    public HashSet<string> UsedTerms { get; } = [];

    public SourceLocation LocationAt(int offset) => file.Source!.LocationAt(offset);

    /// <summary>The offset in the file of a position in the syntax tree.</summary>
    public int OffsetOf(int position) => file.BodyStart + position;

    /// <summary>The text of the file for a span of the syntax tree.</summary>
    public ReadOnlySpan<char> TextOf(SourceSpan span)
    {
        var start = Math.Clamp(OffsetOf(span.Start), 0, Text.Length);
        var end = Math.Clamp(OffsetOf(span.End) + 1, start, Text.Length);
        return Text.AsSpan(start, end - start);
    }

    /// <summary>Records the beginning of a block that must cite a source.</summary>
    public void BeginBlock(MarkdownObject node) => Blocks.Add(LocationAt(OffsetOf(Math.Max(0, node is ParagraphBlock { Inline.FirstChild: { } first } ? first.Span.Start : node.Span.Start))));

    /// <summary>Checks the characters that a character reference stands for, which the check of the file does not see.</summary>
    /// <param name="text">The text that it stands for.</param>
    /// <param name="offset">The offset of the reference in the file.</param>
    public void CheckReferred(ReadOnlySpan<char> text, int offset)
    {
        // Judged in the line around it, so that a script may have what it needs.
        const int Around = 64;
        var before = Text.AsSpan(Math.Max(0, offset - Around), Math.Min(offset, Around));
        var after = Text.AsSpan(offset, Math.Min(Around, Text.Length - offset));
        var whole = $"{before[(before.LastIndexOf('\n') + 1)..]}{text}{(after.IndexOf('\n') is var end and >= 0 ? after[..end] : after)}";
        before = before[(before.LastIndexOf('\n') + 1)..];
        var line = (0, false);
        for (var at = before.Length; at < before.Length + text.Length; at++)
        {
            if (InvisibleCharacters.IsRefused(whole, at, out var rune, ref line))
            {
                ReportAt(FileRules.UnsafeCharacter, offset, InvisibleCharacters.Code(rune));
            }

            at += rune.Utf16SequenceLength - 1;
        }
    }

    /// <summary>Reports an address that no reader can reach.</summary>
    /// <param name="address">A web or mail address.</param>
    /// <param name="offset">Its offset in the file.</param>
    public void CheckHost(string address, int offset)
    {
        if (SafeAddress.Scheme(address) == "mailto" && (!PublicHost.IsMail(address) || address.EndsWith('.')))
        {
            ReportAt(TextRules.MailAddress, offset, address);
        }
        else if (PublicHost.FindPrivate(address) is { } host)
        {
            ReportAt(TextRules.PrivateHost, offset, address, host, new Phrase(PublicHost.Remedy(host)));
        }
    }

    /// <summary>Reports the title of a link or an image at its location; the title of a definition is reported once, in its line.</summary>
    public void CheckTitle(LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title))
        {
            return;
        }

        if (link.Reference is not LinkReferenceDefinition definition)
        {
            Report(TextRules.LinkTitle, link, link.Title);
        }
        else if (_titles.Add(definition))
        {
            Report(TextRules.DefinitionTitle, definition, link.Title, definition.Label ?? "", definition.Url ?? "");
        }
    }

    /// <summary>Reports a citation in a text that is plain, unless a backslash makes it a part of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Its place in the syntax tree, with its marks.</param>
    public void CheckNoCitation(string text, SourceSpan span)
    {
        var offset = OffsetOf(span.Start);
        var written = TextOf(span);
        var at = text.Contains(CitationMark.Begin, StringComparison.Ordinal) ? written.IndexOf(CitationMark.Begin) : -1;
        while (at >= 0 && IsEscaped(offset + at))
        {
            at = written[(at + 1)..].IndexOf(CitationMark.Begin) is var next and >= 0 ? at + 1 + next : -1;
        }

        if (at >= 0)
        {
            ReportAt(TextRules.CitationMisplaced, offset + at);
        }
    }

    /// <summary>Checks for a backslash before an offset of the file that makes the character there plain text; of two, the first makes the second plain.</summary>
    public bool IsEscaped(int offset)
    {
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        return (before.Length - before.TrimEnd('\\').Length) % 2 == 1;
    }

    /// <summary>Checks for a paragraph that begins with a condition, and that a clinic can leave out.</summary>
    public bool IsOptional(Block block) => block is ParagraphBlock && TextOf(block.Span).StartsWith("{{?");

    public void Report(Rule rule, MarkdownObject node, params object[] arguments) =>
        ReportAt(rule, OffsetOf(Math.Max(0, node.Span.Start)), arguments);

    public void ReportAt(Rule rule, int offset, params object[] arguments) =>
        file.Diagnostics.Add(rule, file.Source!.LocationAt(offset), arguments);

    public void ReportAt(Rule rule, SourceLocation location, params object[] arguments) =>
        file.Diagnostics.Add(rule, location, arguments);
}
