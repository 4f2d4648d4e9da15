using System.Runtime.InteropServices;

namespace ClinicContent.Compiler;

/// <summary>Writes the details of articles as <see cref="ArticleDetails"/> reads them.</summary>
internal sealed class DetailsWriter(PackBlobs strings, PackBlobs documents)
{
    private readonly List<byte> _bytes = [];

    /// <summary>Adds what <see cref="Write"/> will refer to.</summary>
    public static void Collect(CompiledArticle article, PackBlobs strings, PackBlobs documents)
    {
        strings.Add(article.Summary);
        Add(article.Topics);
        foreach (var code in article.Codes)
        {
            Add([code.System, code.Code, code.Display]);
        }

        Add(article.Related);
        Add(article.Aliases);
        foreach (var source in article.Sources)
        {
            Add([source.Title, source.Publisher, source.Url]);
        }

        Add([article.Review.Reviewer ?? "", article.Review.Credentials ?? "", article.Origin, article.Author, article.License?.Name ?? "", article.License?.Url ?? ""]);
        foreach (var section in Sections(article))
        {
            strings.Add(section.Id);
            strings.Add(section.Title);
            strings.Add(section.HealthAspect ?? "");
            documents.Add(section.Document);
        }

        void Add(IReadOnlyList<string> texts)
        {
            foreach (var text in texts)
            {
                strings.Add(text);
            }
        }
    }

    /// <summary>Writes an article's details and says where they stand in the pack.</summary>
    public PackReference Write(CompiledArticle article)
    {
        var start = _bytes.Count;
        String(article.Summary);
        List(article.Topics, String);
        List(article.Codes, code =>
        {
            String(code.System);
            String(code.Code);
            String(code.Display);
        });
        List(article.Related, String);
        List(article.Aliases, String);
        List(article.Sources, source =>
        {
            String(source.Title);
            String(source.Publisher);
            String(source.Url);
            Date(source.Accessed);
            Number(source.IsArchived ? 1 : 0);
        });
        Review(article.Review);
        String(article.Origin);
        String(article.Author);
        ContentLicense[] licenses = article.License is { } license ? [license] : [];
        List(licenses, each =>
        {
            String(each.Name);
            String(each.Url);
        });
        Tenths(article.ReadingGrade);
        Tenths(article.ReadingEase);
        List(article.Sections, Section);
        List(Optional(article.Emergency), Section);
        List(Optional(article.Urgent), Section);
        List(Optional(article.CallToAction), Section);
        Section(article.Disclaimer);
        return new PackReference(checked(documents.Start + documents.Size + (uint)start), (uint)(_bytes.Count - start));
    }

    /// <summary>All that was written.</summary>
    public ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(_bytes);

    /// <summary>All sections of an article and its help boxes, the closing's last.</summary>
    public static IEnumerable<CompiledSection> Sections(CompiledArticle article) =>
        [.. article.Sections, .. Optional(article.Emergency), .. Optional(article.Urgent), .. Optional(article.CallToAction), article.Disclaimer];

    private static CompiledSection[] Optional(CompiledSection? section) => section is null ? [] : [section];

    private void Review(Review review)
    {
        Number((int)review.Status);
        if (review.Status == ReviewStatus.Reviewed)
        {
            String(review.Reviewer!);
            String(review.Credentials!);
            Date(review.ReviewedOn!.Value);
            Date(review.NextReviewOn!.Value);
        }
    }

    private void Section(CompiledSection section)
    {
        String(section.Id);
        String(section.Title);
        String(section.HealthAspect ?? "");
        Reference(documents.Place(section.Document));
        Number((int)section.Values);
        List(section.Sources, Number);
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void String(string text) => Reference(strings.Place(text));

    private void Date(DateOnly date) => Number(date.DayNumber);

    private void Tenths(double? value)
    {
        int[] tenths = value is { } known ? [checked((int)Math.Round(known * 10, MidpointRounding.AwayFromZero))] : [];
        List(tenths, each => Number((each << 1) ^ (each >> 31)));
    }

    private void Reference(PackReference reference)
    {
        Number((int)reference.Offset);
        Number((int)reference.Length);
    }

    private void Number(int number) => Leb128.Write(_bytes, number);
}
