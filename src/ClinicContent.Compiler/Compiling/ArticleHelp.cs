namespace ClinicContent.Compiler;

/// <summary>Joins the help boxes that an article names and its own lines to one box of each kind.</summary>
internal static class ArticleHelp
{
    /// <param name="article">The article, its own lines still in its section on getting help.</param>
    /// <param name="front">Its front matter, whose boxes exist.</param>
    /// <param name="help">The boxes of its language; null when there are none.</param>
    /// <param name="words">The interface words of its language.</param>
    public static CompiledArticle Join(CompiledArticle article, FrontMatter front, HelpBoxes? help, InterfaceWords words)
    {
        var boxes = help is null ? [] : front.Help.Select(name => help.Find(name.Id)).OfType<HelpBox>().ToList();
        var sections = article.Sections.ToList();
        var position = sections.FindIndex(section => section.HealthAspect == ArticleDetails.HelpAspect);
        IReadOnlyList<HelpCallout> own = [];
        IReadOnlyList<int> ownSources = [];
        if (position >= 0)
        {
            own = HelpCallout.Take(sections[position].Document, out var rest);
            ownSources = own.Count > 0 ? sections[position].Sources : [];
            sections[position] = sections[position] with { Document = rest };
        }

        var sources = article.Sources.ToList();
        var boxSources = help is null ? [] : help.File.FrontMatter!.Sources;
        var cited = ownSources.Concat(help is null ? [] : help.SourcesOf(boxes).Select(source => PositionOf(source.Source, sources)).ToList()).Distinct().ToList();
        return article with
        {
            Sections = sections,
            Sources = sources,
            OwnHelp = [.. own.Select(callout => callout.Nodes)],
            Emergency = Box(CalloutKind.Emergency, HelpBoxes.EmergencyId),
            Urgent = Box(CalloutKind.Urgent, HelpBoxes.UrgentId),
        };

        CompiledSection? Box(CalloutKind kind, string id)
        {
            var named = boxes.Where(box => box.Of(kind) is not null).ToList();
            var added = own.Where(callout => callout.Kind == kind).ToList();
            if (named.Count + added.Count == 0)
            {
                return null;
            }

            var document = new DocumentWriter();
            document.Begin(NodeKind.Callout, (int)kind);
            if (named.Count > 0)
            {
                document.Nodes(Cited(help!.Find(HelpReader.Lead)!.Of(kind)!));
            }

            foreach (var box in named)
            {
                WriteLabel(document, box.Title);
                document.Nodes(Cited(box.Of(kind)!));
            }

            added.ForEach(callout => WriteOwn(document, callout.Nodes.Span, hasLabels: named.Count > 0));
            document.End();
            return new CompiledSection(id, words.Of(kind), null, document.ToArray(), ClinicValues.None) { Sources = cited };
        }

        // Boxes cite the sources of their own file, which have other positions among the article's.
        ReadOnlySpan<byte> Cited(HelpCallout callout) => CitationPositions.Map(callout.Nodes.Span, source => PositionOf(boxSources[source].Source, sources));
    }

    // A paragraph that the article's own lines begin with is a label, and looks as those of the named boxes do.
    private static void WriteOwn(DocumentWriter document, ReadOnlySpan<byte> nodes, bool hasLabels)
    {
        var reader = new DocumentReader(nodes);
        if (!hasLabels || !reader.Read() || reader.Kind != NodeKind.Paragraph)
        {
            document.Nodes(nodes);
            return;
        }

        var begin = reader.Next;
        reader.Skip();
        document.Begin(NodeKind.Paragraph);
        document.Begin(NodeKind.Strong);
        document.Nodes(nodes[begin..reader.Start]);
        document.End();
        document.End();
        document.Nodes(nodes[reader.Next..]);
    }

    private static void WriteLabel(DocumentWriter document, string title)
    {
        document.Begin(NodeKind.Paragraph);
        document.Begin(NodeKind.Strong);
        document.Text($"{title}:");
        document.End();
        document.End();
    }

    // A page that the article cites as well is listed once.
    private static int PositionOf(Source source, List<Source> sources)
    {
        var position = sources.FindIndex(known => known.Url == source.Url);
        if (position < 0)
        {
            sources.Add(source);
            position = sources.Count - 1;
        }

        return position;
    }
}
