namespace ClinicContent.Compiler;

/// <summary>Resolves the address of a link. An address that is not known to be harmless is an error.</summary>
internal sealed class LinkResolver(Body body)
{
    private const string ArticleEnding = ".md";
    private const string PackScheme = "pack";

    /// <summary>Resolves an address, after escapes and character references; null, with an error, when it is not allowed.</summary>
    public LinkTarget? Resolve(string address, int offset)
    {
        if (address.Contains("{{", StringComparison.Ordinal) || address.Contains("%7B%7B", StringComparison.OrdinalIgnoreCase))
        {
            body.ReportAt(TextRules.ClinicValueMisplaced, offset, "an address");
            return null;
        }

        if (SafeAddress.Scheme(address) is "tel")
        {
            return ResolvePhone(address, offset);
        }

        if (SafeAddress.IsLink(address))
        {
            body.CheckHost(address, offset);
            return new LinkTarget(LinkKind.Address, SafeAddress.Encode(address));
        }

        if (SafeAddress.Scheme(address) == PackScheme)
        {
            return ResolvePack(address, offset);
        }

        if (SafeAddress.Scheme(address) == ClinicNames.LinkScheme)
        {
            return ResolveClinic(address, offset);
        }

        // A colon can make a scheme of what stands before it, however it is disguised.
        if (address.Length == 0 || address.Contains(':') || address.AsSpan().ContainsAnyExceptInRange('!', '~') || address.Contains('\\'))
        {
            body.ReportAt(TextRules.LinkAddress, offset, address, new Phrase(SafeAddress.Scheme(address) is "mailto" or "https" or "http" && address.Contains(' ') ? ", as it has a space, which is written %20" : ""));
            return null;
        }

        var hash = address.IndexOf('#');
        var (file, section) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        if (hash == 0)
        {
            return CheckSection(body.SectionIds, section, "this article", offset) ? new LinkTarget(LinkKind.Section, section) : null;
        }

        if (!file.EndsWith(ArticleEnding, StringComparison.Ordinal) || file.AsSpan().ContainsAny("/?") || (hash > 0 && section.Length == 0))
        {
            body.ReportAt(TextRules.RelativeLink, offset, address);
            return null;
        }

        return ResolveArticle(file[..^ArticleEnding.Length], section, offset);
    }

    // A reader in danger taps such a link: it dials, or the article does not build.
    private LinkTarget? ResolvePhone(string address, int offset)
    {
        if (PhoneNumber.Parse(address[PhoneNumber.Scheme.Length..], out var problem) is not { } number)
        {
            body.ReportAt(TextRules.PhoneNumber, offset, address, new Phrase(problem));
            return null;
        }

        return new LinkTarget(LinkKind.Address, number.Address);
    }

    private LinkTarget? ResolveClinic(string address, int offset)
    {
        var link = ClinicNames.Links.IndexOf(address);
        if (link < 0)
        {
            body.ReportAt(TextRules.UnknownClinicLink, offset, address, SuggestionPhrase.For(address, ClinicNames.Links), Phrase.List(ClinicNames.Links));
            return null;
        }

        return new LinkTarget(LinkKind.Clinic, address[(ClinicNames.LinkScheme.Length + 1)..]);
    }

    private LinkTarget? ResolveArticle(string slug, string section, int offset)
    {
        if (!body.Outline.HasArticle(slug))
        {
            body.ReportAt(TextRules.UnknownArticle, offset, slug, SuggestionPhrase.For(slug, body.Outline.Slugs));
            return null;
        }

        body.Links.Add(new ArticleLink(slug, section));
        return section.Length == 0 || CheckSection(body.Outline.SectionsOf(slug), section, $"{slug}{ArticleEnding}", offset)
            ? new LinkTarget(LinkKind.Article, slug, section)
            : null;
    }

    // pack:ClinicContent/back-spasms, or with #causes behind it.
    private LinkTarget? ResolvePack(string address, int offset)
    {
        var (target, section) = address[(PackScheme.Length + 1)..] is var rest && rest.IndexOf('#') is >= 0 and var hash ? (rest[..hash], rest[(hash + 1)..]) : (rest, "");
        var slash = target.IndexOf('/');
        var (name, slug) = slash > 0 ? (target[..slash], target[(slash + 1)..]) : ("", "");
        if (!name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-') || name.Length == 0 || !Identifier.IsValid(slug) || (address.Contains('#') && !Identifier.IsValid(section)))
        {
            body.ReportAt(TextRules.PackLink, offset, address);
            return null;
        }

        body.Links.Add(new ArticleLink(slug, section, name));
        return body.Outline.Others is not { } others || CheckPack(others, name, slug, section, offset) ? new LinkTarget(LinkKind.Pack, target, section) : null;
    }

    private bool CheckPack(OtherPacks others, string name, string slug, string section, int offset)
    {
        if (others.Find(name) is not { } pack)
        {
            body.ReportAt(TextRules.UnknownPack, offset, name, SuggestionPhrase.For(name, others.Names));
            return false;
        }

        if (OtherPacks.SectionsOf(pack, slug) is { } sections)
        {
            return section.Length == 0 || CheckSection(sections, section, $"{name}/{slug}", offset);
        }

        body.ReportAt(TextRules.UnknownPackArticle, offset, slug, name, SuggestionPhrase.For(slug, OtherPacks.SlugsOf(pack)));
        return false;
    }

    private bool CheckSection(IReadOnlyList<string>? sections, string section, string where, int offset)
    {
        // Sections that are not known have an error of their own.
        if (sections is null || sections.Contains(section))
        {
            return true;
        }

        body.ReportAt(TextRules.UnknownSection, offset, section, where, SuggestionPhrase.For(section, sections), Phrase.List(sections));
        return false;
    }
}
