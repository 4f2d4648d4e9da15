using System.Buffers.Binary;
using System.Globalization;

namespace ClinicContent;

/// <summary>What an article says of itself beyond its record, decoded from the pack when first asked for.</summary>
internal sealed class ArticleDetails
{
    /// <summary>The health aspect of the section that says when to get help.</summary>
    public const string HelpAspect = "SeeDoctor";

    private readonly string _language;

    private ArticleDetails(DetailsReader reader, Article article)
    {
        _language = article.Language;
        Summary = reader.String();
        Topics = reader.Array(static (ref DetailsReader r) => r.String());
        Codes = reader.Array(static (ref DetailsReader r) => new MedicalCode(r.String(), r.String(), r.String()));
        Related = reader.Array(static (ref DetailsReader r) => r.String());
        Aliases = reader.Array(static (ref DetailsReader r) => r.String());
        Sources = reader.Array(static (ref DetailsReader r) => new Source(r.String(), r.String(), r.String(), r.Date(), r.Number() != 0));
        Review = ReadReview(ref reader);
        Origin = reader.String() is { Length: > 0 } origin ? origin : null;
        Author = reader.String();
        License = reader.Count() > 0 ? new ContentLicense(reader.String(), reader.String()) : null;
        ReadingGrade = reader.Count() > 0 ? reader.Tenths() : null;
        ReadingEase = reader.Count() > 0 ? reader.Tenths() : null;
        Sections = new Section[reader.Count()];
        for (var i = 0; i < Sections.Length; i++)
        {
            Sections[i] = ReadSection(ref reader, article);
        }

        Emergency = reader.Count() > 0 ? ReadSection(ref reader, article) : null;
        Urgent = reader.Count() > 0 ? ReadSection(ref reader, article) : null;
        CallToAction = reader.Count() > 0 ? ReadSection(ref reader, article) : null;
        Disclaimer = ReadSection(ref reader, article);
        HelpSection = FindHelpSection(Sections);
        ShortVersion = BinaryPrimitives.ReadUInt32BigEndian(article.ContentHashBytes).ToString("x8", CultureInfo.InvariantCulture);
    }

    public string Summary { get; }

    public string[] Topics { get; }

    public MedicalCode[] Codes { get; }

    public string[] Related { get; }

    public string[] Aliases { get; }

    public Source[] Sources { get; }

    public Review Review { get; }

    public string? Origin { get; }

    public string Author { get; }

    public ContentLicense? License { get; }

    public double? ReadingGrade { get; }

    public double? ReadingEase { get; }

    public Section[] Sections { get; }

    /// <summary>The signs that need help at once, and those that need it soon; null when there are none.</summary>
    public Section? Emergency { get; }

    public Section? Urgent { get; }

    /// <summary>The section that says when to get help, which <see cref="Urgent"/> stands in; null when there is none.</summary>
    public Section? HelpSection { get; }

    public Section? CallToAction { get; }

    public Section Disclaimer { get; }

    public string ShortVersion { get; }

    /// <summary>Everything that has a text: the sections, the help boxes and the closing.</summary>
    public IEnumerable<Section> AllSections => Sections.Concat(new[] { Emergency, Urgent, CallToAction, Disclaimer }.OfType<Section>());

    /// <summary>How the text was made and who reviewed it, or plainly that nobody has: the same sentences in every format.</summary>
    public string Statement => field ??= ReviewStatement.Of(this, InterfaceWords.In(_language));

    /// <summary>Prepared when the article is first rendered as HTML.</summary>
    public HtmlMetadata? Html { get; set; }

    public static ArticleDetails Read(PackBytes bytes, PackReference place, Article article) => new(new DetailsReader(bytes, place), article);

    private static Review ReadReview(ref DetailsReader reader) =>
        reader.Count() switch
        {
            (int)ReviewStatus.Unreviewed => new Review(ReviewStatus.Unreviewed, null, null, null, null),
            _ => new Review(ReviewStatus.Reviewed, reader.String(), reader.String(), reader.Date(), reader.Date()),
        };

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

    private Section ReadSection(ref DetailsReader reader, Article article)
    {
        var (id, title, aspect) = (reader.String(), reader.String(), reader.String());
        var (document, values) = (reader.Reference(), (ClinicValues)reader.Number());
        var sources = new Source[reader.Count()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = Sources[reader.Position(Sources.Length)];
        }

        return new Section(article, id, title, aspect.Length == 0 ? null : aspect, document, values, sources);
    }
}
