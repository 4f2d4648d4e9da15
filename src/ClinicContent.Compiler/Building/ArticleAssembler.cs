namespace ClinicContent.Compiler;

/// <summary>Joins an article's file and the shared parts of its language to an article.</summary>
internal static class ArticleAssembler
{
    /// <param name="file">The file, which has no error.</param>
    /// <param name="body">Its text, compiled.</param>
    /// <param name="shared">The shared parts of each language.</param>
    public static CompiledArticle Assemble(ArticleFile file, CompiledBody body, SharedParts shared)
    {
        var (front, footer) = (file.FrontMatter!, shared.FooterOf(file.Language)!);
        var article = new CompiledArticle
        {
            Slug = file.Slug,
            Language = file.Language,
            Title = front.Title,
            Kind = front.Kind,
            Updated = front.Updated,
            Summary = front.Summary,
            Topics = front.Topics,
            Codes = [.. front.Codes.Select(entry => entry.Code)],
            Related = [.. front.Related.Select(related => related.Slug)],
            Sources = [.. front.Sources.Select(source => source.Source)],
            Review = front.Review,
            Origin = front.Origin ?? "",
            Author = front.Author ?? footer.Author ?? "",
            License = front.License ?? footer.License,
            Image = front.Image,
            AlsoCalled = front.AlsoCalled,
            SearchTerms = front.SearchTerms,
            HelpBoxes = [.. front.Help.Select(box => box.Id)],
            Aliases = [.. front.Aliases.Select(alias => alias.Slug)],
            Sections = SourcePositions.Fill(body.Sections, front),
            CallToAction = footer.CallToAction,
            Disclaimer = footer.Disclaimer,
        };
        return ArticleHelp.Join(article, front, shared.HelpOf(file.Language), shared.WordsOf(file.Language));
    }
}
