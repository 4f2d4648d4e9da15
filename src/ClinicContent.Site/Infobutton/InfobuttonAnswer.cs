namespace ClinicContent;

/// <summary>The articles that answer a request, at most three, the best first.</summary>
internal sealed class InfobuttonAnswer
{
    private const int MaxEntries = 3;

    private InfobuttonAnswer(InfobuttonRequest request, string language, IReadOnlyList<InfobuttonMatch> matches, bool hasUnknownSystem) =>
        (Request, Language, Matches, HasUnknownSystem) = (request, language, matches, hasUnknownSystem);

    public InfobuttonRequest Request { get; }

    /// <summary>The language of the answer, one of the library's.</summary>
    public string Language { get; }

    public IReadOnlyList<InfobuttonMatch> Matches { get; }

    /// <summary>True when a code system of the request is not known.</summary>
    public bool HasUnknownSystem { get; }

    /// <summary>Finds the articles. A code that finds none is not replaced by its words, which would find related but different conditions.</summary>
    public static InfobuttonAnswer Find(SiteContext site, InfobuttonRequest request)
    {
        var language = LanguageTag.Lookup(request.Language, site.Library.Languages) ?? site.Library.DefaultLanguage;
        var found = new List<(InfobuttonMatch Match, int Rank)>();
        var hasUnknownSystem = false;
        foreach (var criterion in request.Criteria)
        {
            var matches = criterion.Code.Length > 0 ? FindCode(site.Library, criterion, language) : FindWords(site.Library, criterion.DisplayName, language);
            hasUnknownSystem |= matches is null;
            found.AddRange((matches ?? []).Select((match, rank) => (match, rank)));
        }

        // The first article of each subject goes before the second of another, if it fits as well.
        return new(
            request,
            language,
            [.. found.OrderBy(each => each.Match.Kind).ThenBy(each => each.Rank).Select(each => each.Match).DistinctBy(match => match.Article.Slug).Take(MaxEntries)],
            hasUnknownSystem);
    }

    /// <summary>The subjects as people read them: codes with the names of their systems, or words.</summary>
    public string DescribeSubjects() => string.Join(", ", Request.Criteria.Select(Describe));

    /// <summary>A code as people read it.</summary>
    public static string Describe(MedicalCode code) => Describe(code.System, code.Code);

    private static string Describe(InfobuttonCriterion criterion) => criterion.Code.Length > 0 ? Describe(SystemOf(criterion), criterion.Code) : criterion.DisplayName;

    private static string Describe(string system, string code) => CodeSystem.TryParse(system, out var known) ? $"{known.Title} {known.NormalizeCode(code)}" : $"{system} {code}".Trim();

    /// <summary>Finds the articles of a code; null when its system is not known.</summary>
    private static List<InfobuttonMatch>? FindCode(IArticleLibrary library, InfobuttonCriterion criterion, string language)
    {
        var system = SystemOf(criterion);
        if (!CodeSystem.TryParse(system, out var known) && !library.GetCodeSystems().Contains(system, StringComparer.Ordinal))
        {
            return null;
        }

        var (code, matches) = (known?.NormalizeCode(criterion.Code) ?? criterion.Code, library.FindByCode(system, criterion.Code, language));
        var found = new List<InfobuttonMatch>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var (article, kind) = (matches[i], KindOf(matches.GetKind(i)));
            found.Add(new(article, kind, CodeOf(article, known?.Name ?? system, code, kind)));
        }

        return found;
    }

    private static InfobuttonMatchKind KindOf(CodeMatchKind kind) => kind switch
    {
        CodeMatchKind.Exact => InfobuttonMatchKind.Exact,
        CodeMatchKind.OtherEncounter => InfobuttonMatchKind.OtherEncounter,
        _ => InfobuttonMatchKind.Narrower,
    };

    // Of several narrower codes, the first.
    private static MedicalCode? CodeOf(Article article, string system, string code, InfobuttonMatchKind kind)
    {
        var part = kind == InfobuttonMatchKind.OtherEncounter ? code[..^1] : code;
        return article.Codes.FirstOrDefault(each => each.System == system && (kind == InfobuttonMatchKind.Exact ? each.Code == code : each.Code.StartsWith(part, StringComparison.Ordinal)));
    }

    // An emergency box answers a patient's question. The words of a record are those of a problem, which its article need not be about.
    private static List<InfobuttonMatch> FindWords(IArticleLibrary library, string words, string language) =>
    [
        .. library.Search(words, language).Hits.Where(hit => !hit.IsEmergency).DistinctBy(hit => hit.Article.Slug).Take(MaxEntries).Select(hit => new InfobuttonMatch(hit.Article, InfobuttonMatchKind.Words, null)),
    ];

    // Records leave out the system of what they take for the only one; a code of a letter and digits can be of no other.
    private static string SystemOf(InfobuttonCriterion criterion) =>
        criterion.System.Length > 0 ? criterion.System
        : criterion.Code is [var letter, var digit, ..] && char.IsAsciiLetter(letter) && char.IsAsciiDigit(digit) ? CodeSystem.Icd10Cm.Name
        : "";
}
