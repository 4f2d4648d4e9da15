using System.Buffers.Binary;
using System.Globalization;

namespace ClinicContent;

/// <summary>The metadata of an article beyond its record, decoded from the pack on first use.</summary>
internal sealed class ArticleDetails
{
    /// <summary>The health aspect of the section that says when to get help.</summary>
    public const string HelpAspect = "SeeDoctor";

    private const int TextDigestSize = 32;

    private object? _rendered;

    private ArticleDetails(DetailsReader reader, Article article)
    {
        while (reader.ReadField(out var field, out var content))
        {
            switch (field)
            {
                case DetailsField.Summary:
                    Summary = content.String();
                    break;
                case DetailsField.Topics:
                    Topics = content.Names();
                    break;
                case DetailsField.Codes:
                    Codes = content.Records(static (ref DetailsReader r) => new MedicalCode(r.String(), r.String(), r.String()));
                    break;
                case DetailsField.Related:
                    Related = content.Names();
                    break;
                case DetailsField.Aliases:
                    Aliases = content.Names();
                    break;
                case DetailsField.Sources:
                    Sources = content.Records(static (ref DetailsReader r) => ReadSource(ref r));
                    NameStatements(Sources, article);
                    break;
                case DetailsField.Review:
                    Review = new Review(ReviewStatus.Reviewed, content.String(), content.String(), content.Date(), content.Date());
                    break;
                case DetailsField.Origin:
                    Origin = content.String();
                    break;
                case DetailsField.Author:
                    Author = content.String();
                    break;
                case DetailsField.License:
                    License = new ContentLicense(content.String(), content.String());
                    break;
                case DetailsField.Image:
                    Image = new ArticleImage(content.String(), content.String());
                    break;
                case DetailsField.ReadingGrade:
                    ReadingGrade = content.Tenths();
                    break;
                case DetailsField.ReadingEase:
                    ReadingEase = content.Tenths();
                    break;
                case DetailsField.Sections:
                    Sections = ReadSections(ref content, article);
                    break;
                case DetailsField.Emergency:
                    Emergency = ReadSection(ref content, article);
                    break;
                case DetailsField.Urgent:
                    Urgent = ReadSection(ref content, article);
                    break;
                case DetailsField.CallToAction:
                    CallToAction = ReadSection(ref content, article);
                    break;
                case DetailsField.Disclaimer:
                    Disclaimer = ReadSection(ref content, article);
                    break;
                case DetailsField.AlsoCalled:
                    AlsoCalled = content.Strings();
                    break;
                case DetailsField.SearchTerms:
                    SearchTerms = content.Strings();
                    break;
                case DetailsField.TextDigest:
                    TextDigest = content.Rest.Length == TextDigestSize
                        ? content.Rest.ToArray()
                        : throw content.Damaged($"A digest of a text has {content.Rest.Length} bytes, and should have {TextDigestSize}");
                    break;
            }
        }

        TextDigest = TextDigest ?? throw reader.Damaged("An article has no digest of its text");
        Disclaimer = Disclaimer ?? throw reader.Damaged("An article has no disclaimer");
        HelpSection = FindHelpSection(Sections);
        ShortVersion = BinaryPrimitives.ReadUInt32BigEndian(article.ContentHashBytes).ToString("x8", CultureInfo.InvariantCulture);
    }

    public string Summary { get; } = "";

    // Renderers walk the arrays; what the model gives out are lists that nobody can write to.

    public string[] Topics { get; } = [];

    public IReadOnlyList<string> TopicList => field ??= Array.AsReadOnly(Topics);

    public MedicalCode[] Codes { get; } = [];

    public IReadOnlyList<MedicalCode> CodeList => field ??= Array.AsReadOnly(Codes);

    public string[] Related { get; } = [];

    public IReadOnlyList<string> RelatedList => field ??= Array.AsReadOnly(Related);

    public string[] Aliases { get; } = [];

    public IReadOnlyList<string> AliasList => field ??= Array.AsReadOnly(Aliases);

    public Source[] Sources { get; } = [];

    public IReadOnlyList<Source> SourceList => field ??= Array.AsReadOnly(Sources);

    public string[] AlsoCalled { get; } = [];

    public IReadOnlyList<string> AlsoCalledList => field ??= Array.AsReadOnly(AlsoCalled);

    /// <summary>Search terms that do not appear in the article.</summary>
    public string[] SearchTerms { get; } = [];

    /// <summary>The SHA-256 of the text that a clinician reviews, as the compiler wrote it.</summary>
    public byte[] TextDigest { get; }

    public Review Review { get; } = new(ReviewStatus.Unreviewed, null, null, null, null);

    public string? Origin { get; }

    public string Author { get; } = "";

    public ContentLicense? License { get; }

    public ArticleImage? Image { get; }

    public double? ReadingGrade { get; }

    public double? ReadingEase { get; }

    public Section[] Sections { get; } = [];

    public IReadOnlyList<Section> SectionList => field ??= Array.AsReadOnly(Sections);

    /// <summary>The signs that need help at once, and those that need it soon; null when there are none.</summary>
    public Section? Emergency { get; }

    public Section? Urgent { get; }

    /// <summary>The section about when to get help, which shows <see cref="Urgent"/>; null when there is none.</summary>
    public Section? HelpSection { get; }

    /// <summary>True when blocks cite sources in an article that no clinician has reviewed.</summary>
    public bool HasUnreviewedCitations => Review.Status == ReviewStatus.Unreviewed && Cites();

    public Section? CallToAction { get; }

    public Section Disclaimer { get; }

    public string ShortVersion { get; }

    /// <summary>Everything with a text: the sections, the help boxes and the footer.</summary>
    public IEnumerable<Section> AllSections => Sections.Concat(new[] { Emergency, Urgent, CallToAction, Disclaimer }.OfType<Section>());

    /// <summary>A slot in which rendering keeps its results for the article. The model does not use it: see <see cref="RenderedArticle"/>.</summary>
    public ref object? Rendered => ref _rendered;

    public static ArticleDetails Read(PackBytes bytes, PackReference reference, Article article) => new(new DetailsReader(bytes, reference), article);

    private static Section? FindHelpSection(Section[] sections)
    {
        foreach (var section in sections)
        {
            if (section.HealthAspect == HelpAspect)
            {
                return section;
            }
        }

        return null;
    }

    private bool Cites()
    {
        foreach (var section in Sections)
        {
            if (section.SourceArray.Length > 0)
            {
                return true;
            }
        }

        return Emergency is { SourceArray.Length: > 0 } || Urgent is { SourceArray.Length: > 0 };
    }

    private static Source ReadSource(ref DetailsReader reader)
    {
        var (title, publisher, url, accessed, flags) = (reader.String(), reader.String(), reader.String(), reader.Date(), (SourceFlags)reader.Number());
        return (flags & SourceFlags.ClinicStatement) != 0 ? Source.OfClinic() : new Source(title, publisher, url, accessed, (flags & SourceFlags.Archived) != 0);
    }

    private static void NameStatements(Source[] sources, Article article)
    {
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].IsClinicStatement)
            {
                sources[i] = Source.OfClinic(article.Words[InterfaceWord.FirstPublisher]);
            }
        }
    }

    private Section[] ReadSections(ref DetailsReader reader, Article article)
    {
        var sections = new Section[reader.Count()];
        for (var i = 0; i < sections.Length; i++)
        {
            var record = reader.Record();
            sections[i] = ReadSection(ref record, article);
        }

        return sections;
    }

    private Section ReadSection(ref DetailsReader reader, Article article)
    {
        var (id, title, aspect) = (reader.Name(), reader.String(), reader.String());
        var (document, values) = (reader.Reference(), (ClinicValues)reader.Number());
        if ((values & ~ClinicField.AllValues) != ClinicValues.None)
        {
            throw reader.Damaged($"There are no clinic values {(int)values}");
        }

        var sources = new Source[reader.Count()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = Sources[reader.Position(Sources.Length)];
        }

        return new Section(article, id, title, aspect.Length == 0 ? null : aspect, document, values, sources, Sources.Length);
    }
}
