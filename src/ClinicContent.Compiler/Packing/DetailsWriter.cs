using System.Runtime.InteropServices;

namespace ClinicContent.Compiler;

/// <summary>Writes the details of articles as <see cref="ArticleDetails"/> reads them.</summary>
/// <param name="strings">The texts, which stand in the pack before the details.</param>
/// <param name="documents">The documents, which do so as well.</param>
/// <param name="place">The offset of the details in the pack.</param>
internal sealed class DetailsWriter(PackBlobs strings, PackBlobs documents, uint place)
{
    private List<byte> _bytes = [];

    /// <summary>Adds the texts that <see cref="Write"/> will refer to.</summary>
    public static void Collect(CompiledArticle article, PackBlobs strings, PackBlobs documents)
    {
        strings.Add(article.Summary);
        Add(article.Topics);
        foreach (var code in article.Codes)
        {
            Add([code.System, code.Code, code.Display]);
        }

        Add(article.AlsoCalled);
        Add(article.SearchTerms);
        Add(article.Related);
        Add(article.Aliases);
        foreach (var source in article.Sources)
        {
            Add([source.Title, source.Publisher, source.Url]);
        }

        Add([article.Review.Reviewer ?? "", article.Review.Credentials ?? "", article.Origin, article.Author, article.License?.Name ?? "", article.License?.Url ?? "", article.Image?.Url ?? "", article.Image?.Alt ?? ""]);
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

    /// <summary>Writes an article's details and returns their position in the pack.</summary>
    public PackReference Write(CompiledArticle article)
    {
        var start = _bytes.Count;
        Text(DetailsField.Summary, article.Summary);
        Texts(DetailsField.Topics, article.Topics);
        Records(DetailsField.Codes, article.Codes, code =>
        {
            String(code.System);
            String(code.Code);
            String(code.Display);
        });
        Texts(DetailsField.Related, article.Related);
        Texts(DetailsField.Aliases, article.Aliases);
        Records(DetailsField.Sources, article.Sources, source =>
        {
            String(source.Title);
            String(source.Publisher);
            String(source.Url);
            Date(source.Accessed);
            Number((int)((source.IsArchived ? SourceFlags.Archived : SourceFlags.None) | (source.IsClinicStatement ? SourceFlags.ClinicStatement : SourceFlags.None)));
        });
        if (article.Review is { Status: ReviewStatus.Reviewed } review)
        {
            Field(DetailsField.Review, () =>
            {
                String(review.Reviewer!);
                String(review.Credentials!);
                Date(review.ReviewedOn!.Value);
                Date(review.NextReviewOn!.Value);
            });
        }

        Text(DetailsField.Origin, article.Origin);
        Text(DetailsField.Author, article.Author);
        if (article.License is { } license)
        {
            Field(DetailsField.License, () =>
            {
                String(license.Name);
                String(license.Url);
            });
        }

        Tenths(DetailsField.ReadingGrade, article.ReadingGrade);
        Tenths(DetailsField.ReadingEase, article.ReadingEase);
        Records(DetailsField.Sections, article.Sections, Section);
        Section(DetailsField.Emergency, article.Emergency);
        Section(DetailsField.Urgent, article.Urgent);
        Section(DetailsField.CallToAction, article.CallToAction);
        Section(DetailsField.Disclaimer, article.Disclaimer);
        Texts(DetailsField.AlsoCalled, article.AlsoCalled);
        Texts(DetailsField.SearchTerms, article.SearchTerms);
        Field(DetailsField.TextDigest, () => _bytes.AddRange(article.TextDigest ?? TextDigester.Digest(article)));
        if (article.Image is { } image)
        {
            Field(DetailsField.Image, () =>
            {
                String(image.Url);
                String(image.Alt);
            });
        }

        return new PackReference(checked(place + (uint)start), (uint)(_bytes.Count - start));
    }

    /// <summary>All bytes written so far.</summary>
    public ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(_bytes);

    /// <summary>All sections of an article and its help boxes, the footer's last.</summary>
    public static IEnumerable<CompiledSection> Sections(CompiledArticle article) =>
        [.. article.Sections, .. Optional(article.Emergency), .. Optional(article.Urgent), .. Optional(article.CallToAction), article.Disclaimer];

    private static CompiledSection[] Optional(CompiledSection? section) => section is null ? [] : [section];

    private void Section(DetailsField field, CompiledSection? section)
    {
        if (section is not null)
        {
            Field(field, () => Section(section));
        }
    }

    private void Section(CompiledSection section)
    {
        String(section.Id);
        String(section.Title);
        String(section.HealthAspect ?? "");
        Reference(documents.Place(section.Document));
        Number((int)section.Values);
        Number(section.Sources.Count);
        foreach (var source in section.Sources)
        {
            Number(source);
        }
    }

    private void Text(DetailsField field, string text)
    {
        if (text.Length > 0)
        {
            Field(field, () => String(text));
        }
    }

    private void Texts(DetailsField field, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            Field(field, () =>
            {
                Number(texts.Count);
                foreach (var text in texts)
                {
                    String(text);
                }
            });
        }
    }

    private void Records<T>(DetailsField field, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            Field(field, () =>
            {
                Number(items.Count);
                foreach (var item in items)
                {
                    Record(() => write(item));
                }
            });
        }
    }

    private void Field(DetailsField field, Action write)
    {
        Number((int)field);
        Record(write);
    }

    // The length stands before what it counts, and takes more bytes for more of it: what is written is put aside and copied.
    private void Record(Action write)
    {
        var outer = _bytes;
        _bytes = [];
        write();
        var record = _bytes;
        _bytes = outer;
        Number(record.Count);
        _bytes.AddRange(record);
    }

    private void String(string text) => Reference(strings.Place(text));

    private void Date(DateOnly date) => Number(date.DayNumber);

    private void Tenths(DetailsField field, double? value)
    {
        if (value is { } known)
        {
            var tenths = checked((int)Math.Round(known * 10, MidpointRounding.AwayFromZero));
            Field(field, () => Number((tenths << 1) ^ (tenths >> 31)));
        }
    }

    private void Reference(PackReference reference)
    {
        Number((int)reference.Offset);
        Number((int)reference.Length);
    }

    private void Number(int number) => Leb128.Write(_bytes, number);
}
