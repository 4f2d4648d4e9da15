using System.Buffers.Binary;
using System.Globalization;

namespace ClinicContent;

/// <summary>What an article says of itself beyond its record, decoded from the pack when first asked for.</summary>
internal sealed class ArticleDetails
{
    private ArticleDetails(DetailsReader reader, Article article)
    {
        Summary = reader.String();
        Topics = reader.Array(static (ref DetailsReader r) => r.String());
        Codes = reader.Array(static (ref DetailsReader r) => new MedicalCode(r.String(), r.String(), r.String()));
        Related = reader.Array(static (ref DetailsReader r) => r.String());
        Aliases = reader.Array(static (ref DetailsReader r) => r.String());
        Sources = reader.Array(static (ref DetailsReader r) => new Source(r.String(), r.String(), r.String(), r.Date()));
        Review = ReadReview(ref reader);
        Author = reader.String();
        License = reader.Count() > 0 ? new ContentLicense(reader.String(), reader.String()) : null;
        ReadingGrade = reader.Count() > 0 ? reader.Tenths() : null;
        ReadingEase = reader.Count() > 0 ? reader.Tenths() : null;
        Sections = new Section[reader.Count()];
        for (var i = 0; i < Sections.Length; i++)
        {
            Sections[i] = ReadSection(ref reader, article);
        }

        CallToAction = reader.Count() > 0 ? ReadSection(ref reader, article) : null;
        Disclaimer = ReadSection(ref reader, article);
        ShortVersion = BinaryPrimitives.ReadUInt32BigEndian(article.ContentHashBytes).ToString("x8", CultureInfo.InvariantCulture);
    }

    public string Summary { get; }

    public string[] Topics { get; }

    public MedicalCode[] Codes { get; }

    public string[] Related { get; }

    public string[] Aliases { get; }

    public Source[] Sources { get; }

    public Review Review { get; }

    public string Author { get; }

    public ContentLicense? License { get; }

    public double? ReadingGrade { get; }

    public double? ReadingEase { get; }

    public Section[] Sections { get; }

    public Section? CallToAction { get; }

    public Section Disclaimer { get; }

    public string ShortVersion { get; }

    /// <summary>Prepared when the article is first rendered as HTML.</summary>
    public HtmlMetadata? Html { get; set; }

    public static ArticleDetails Read(PackBytes bytes, PackReference place, Article article) => new(new DetailsReader(bytes, place), article);

    private static Review ReadReview(ref DetailsReader reader) =>
        reader.Count() switch
        {
            (int)ReviewStatus.Unreviewed => new Review(ReviewStatus.Unreviewed, null, null, null, null),
            _ => new Review(ReviewStatus.Reviewed, reader.String(), reader.String(), reader.Date(), reader.Date()),
        };

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
