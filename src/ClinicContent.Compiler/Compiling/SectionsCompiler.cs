using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Compiles the text of a file: splits it at its level-2 headings into the sections that the front matter lists.</summary>
internal sealed class SectionsCompiler
{
    private const int MaxHeadings = 100;

    private readonly Body _body;
    private readonly IReadOnlyList<SectionEntry>? _entries;
    private readonly HeadingReader _headings;
    private readonly HeadingIds _ids;
    private readonly DiagnosticList _warnings;
    private readonly OptionalParts _optional;
    private readonly List<CompiledSection> _sections = [];
    private readonly List<int> _places = [];
    private OpenSection? _open;
    private bool _textBefore;
    private int _headingCount;

    private SectionsCompiler(Body body, IReadOnlyList<SectionEntry>? entries, string path)
    {
        _warnings = new DiagnosticList(path);
        _optional = new OptionalParts(body, _warnings);
        (_body, _entries) = (body, entries);
        _headings = new HeadingReader(body);
        _ids = new HeadingIds(entries?.Select(entry => entry.Id) ?? []);
    }

    /// <summary>Compiles the sections of a file whose text was read; errors go to its diagnostics.</summary>
    public static CompiledBody Compile(ArticleFile file, LibraryOutline outline)
    {
        var body = new Body(file, outline);
        var compiler = new SectionsCompiler(body, file.FrontMatter?.Sections, file.Diagnostics.Path);
        if (MarkdownParser.Parse(file.Source!, file.BodyStart, file.Diagnostics) is { } document)
        {
            compiler.Compile(document);
            var warnings = MarkupCheck.Check(document, file.Source!, file.BodyStart, file.Diagnostics, body.SourcePositions);
            return new CompiledBody(compiler._sections, compiler._places, TermReader.Read(body, document), [.. body.Links.Distinct()]) { Warnings = [.. file.Diagnostics.Held, .. warnings, .. compiler._warnings.All] };
        }

        return CompiledBody.Empty with { Warnings = file.Diagnostics.Held };
    }

    private void Compile(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                if (++_headingCount > MaxHeadings)
                {
                    _body.Report(StructureRules.TooManyHeadings, heading, MaxHeadings);
                    return;
                }

                WriteHeading(heading);
            }
            else if (_open is { } open)
            {
                open.HasText |= block is not LinkReferenceDefinitionGroup;
                _optional.Add(block);
                open.Blocks.Write(block);
            }
            else if (block is not LinkReferenceDefinitionGroup && !_textBefore)
            {
                _textBefore = true;
                _body.Report(StructureRules.TextBeforeHeading, block);
            }
        }

        Close();
        foreach (var entry in _entries?.Skip(_sections.Count) ?? [])
        {
            _body.ReportAt(StructureRules.SectionWithoutHeading, entry.Location, entry.Id);
        }

        CheckUnusedDefinitions(document);
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var text = _headings.Read(heading);
        if (heading.IsSetext && heading.Level == 2 && _open is { } above && _sections.Count + 1 >= _entries?.Count)
        {
            above.HasText = true;
            _body.Report(StructureRules.UnderlinedText, heading, text);
        }
        else if (heading.Level == 1)
        {
            _body.Report(StructureRules.TitleHeading, heading);
        }
        else if (heading.Level == 2)
        {
            Close();
            Open(heading, text);
        }
        else if (_open is not { } open)
        {
            _textBefore = true;
            _body.Report(StructureRules.TextBeforeHeading, heading);
        }
        else
        {
            if (heading.Level > open.Level + 1)
            {
                _body.Report(StructureRules.SkippedLevel, heading, heading.Level, open.Level, open.Level + 1, new string('#', open.Level + 1));
            }

            _optional.Add(heading);
            open.Level = heading.Level;
            open.Output.BeginHeading(heading.Level, _ids.Next(open.Entry.Id, text));
            open.Output.Text(text);
            open.Output.End();
        }
    }

    private void Open(HeadingBlock heading, string title)
    {
        var position = _sections.Count;
        if (_entries is not null && position >= _entries.Count)
        {
            _body.Report(StructureRules.HeadingWithoutSection, heading, Phrase.Count(_entries.Count, "section", "sections"), position + 1, HeadingIds.Slug(title));
        }

        var entry = position < _entries?.Count ? _entries[position] : new SectionEntry(HeadingIds.Slug(title), null, SourceLocation.Start);
        var output = new DocumentWriter();
        _open = new OpenSection(entry, title, heading, output, new BlockCompiler(_body, output));
    }

    private void Close()
    {
        if (_open is { } open)
        {
            _optional.End(level: 2);
            var document = open.Output.ToArray();
            if (!open.HasText)
            {
                _body.Report(StructureRules.EmptySection, open.Heading, open.Entry.Id);
            }

            if (OptionalBlocks.IsAll(document))
            {
                _body.Report(StructureRules.OptionalSection, open.Heading, open.Entry.Id);
            }

            _sections.Add(new CompiledSection(open.Entry.Id, open.Title, open.Entry.Aspect, document, open.Output.Values) { Citations = [.. _body.Citations], Blocks = [.. _body.Blocks] });
            _body.Citations.Clear();
            _body.Blocks.Clear();
            _places.Add(_body.OffsetOf(open.Heading.Span.Start));
            _open = null;
        }
    }

    // Nothing leads to them, but whoever wrote such an address should hear of it.
    private void CheckUnusedDefinitions(MarkdownDocument document)
    {
        var links = new LinkResolver(_body);
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
        {
            if (!_body.UsedDefinitions.Contains(definition) && !MarkupCheck.IsForeign(definition))
            {
                // One word that is no address is the text of a note, which MarkupCheck warns of.
                if (definition.Url is { Length: > 0 } address && !(definition.Label is [var first, ..] && char.IsUpper(first) && address.AsSpan(0, address.Length - 1).IndexOfAny("/:#.@") < 0))
                {
                    links.Resolve(address, _body.OffsetOf(definition.Span.Start));
                }
            }
        }
    }

    private sealed record OpenSection(SectionEntry Entry, string Title, HeadingBlock Heading, DocumentWriter Output, BlockCompiler Blocks)
    {
        /// <summary>The level of the last heading.</summary>
        public int Level { get; set; } = 2;

        /// <summary>True once it has text, even if that was refused.</summary>
        public bool HasText { get; set; }
    }
}
