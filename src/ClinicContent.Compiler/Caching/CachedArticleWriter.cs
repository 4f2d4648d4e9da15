using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes a <see cref="CachedArticle"/> as <see cref="CachedArticleReader"/> reads it.</summary>
internal sealed class CachedArticleWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _output;

    private CachedArticleWriter() => _output = new BinaryWriter(_bytes, Encoding.UTF8);

    public static byte[] Write(CachedArticle article)
    {
        using var writer = new CachedArticleWriter();
        writer.Write(article.FrontMatter);
        writer.Write(article.Body);
        writer.Optional(article.Quality, writer.Write);
        writer.Optional(article.ContentHash, hash => writer.Write(hash));
        writer.Optional(article.TextDigest, digest => writer.Write(digest));
        return writer._bytes.ToArray();
    }

    public void Dispose() => _output.Dispose();

    private void Write(FrontMatter front)
    {
        Write(front.Title);
        _output.Write((byte)front.Kind);
        Write(front.Summary);
        List(front.Topics, Write);
        List(front.Codes, entry =>
        {
            Write(entry.Code.System);
            Write(entry.Code.Code);
            Write(entry.Code.Display);
            Write(entry.Location);
            Write(entry.DisplayLocation);
        });
        List(front.Sections, section =>
        {
            Write(section.Id);
            Optional(section.Aspect, Write);
            Write(section.Location);
            Optional(section.CitesNothing, Write);
        });
        List(front.Related, Write);
        List(front.Sources, entry =>
        {
            Optional(entry.Id, Write);
            Write(entry.Source.Title);
            Write(entry.Source.Publisher);
            Write(entry.Source.Url);
            Write(entry.Source.Accessed);
            _output.Write(entry.Source.IsArchived);
            _output.Write(entry.Source.IsClinicStatement);
            Write(entry.Location);
        });
        Write(front.Review);
        Write(front.ReviewDueLocation);
        List(front.Aliases, Write);
        List(front.Waivers, waiver =>
        {
            Write(waiver.Rule);
            Optional(waiver.Section, Write);
            Write(waiver.Reason);
            Write(waiver.Location);
        });
        Optional(front.Original, Write);
        Optional(front.Origin, Write);
        List(front.Help, Write);
        List(front.AlsoCalled, Write);
        List(front.SearchTerms, Write);
        Write(front.Updated);
        Optional(front.Author, Write);
        Optional(front.License, license =>
        {
            Write(license.Name);
            Write(license.Url);
        });
        Optional(front.Image, image =>
        {
            Write(image.Url);
            Write(image.Alt);
        });
        Write(front.SectionsLocation);
        List(front.Locations, Write);
    }

    private void Write(CompiledBody body)
    {
        List(body.Sections, section =>
        {
            Write(section.Id);
            Write(section.Title);
            Optional(section.HealthAspect, Write);
            Write(section.Document.Span);
            _output.Write((int)section.Values);
            List(section.Citations, Write);
            List(section.Blocks, Write);
        });
        List(body.Headings, _output.Write);
        List(body.Terms, term =>
        {
            Write(term.Label);
            Write(term.Location);
            _output.Write(term.IsUsed);
        });
        List(body.Links, link =>
        {
            Write(link.Slug);
            Write(link.Section);
            Write(link.Pack);
        });
        List(body.Warnings, Write);
    }

    private void Write(QualityResult quality)
    {
        Write(quality.Grade);
        Write(quality.Ease);
        List(quality.Diagnostics, Write);
        List(quality.UsedWaivers, _output.Write);
    }

    private void Write(Diagnostic diagnostic)
    {
        Write(diagnostic.Id);
        Write(diagnostic.Location);
        Write(diagnostic.Message);
        _output.Write((byte)diagnostic.Severity);
    }

    private void Write(Review review)
    {
        _output.Write((byte)review.Status);
        Optional(review.Reviewer, Write);
        Optional(review.Credentials, Write);
        Write(review.ReviewedOn);
        Write(review.NextReviewOn);
    }

    private void Write((string Text, SourceLocation Location) placed)
    {
        Write(placed.Text);
        Write(placed.Location);
    }

    private void Write(SourceLocation location)
    {
        _output.Write(location.Line);
        _output.Write(location.Column);
    }

    private void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes.Length);
        _output.Write(bytes);
    }

    private void Write(DateOnly date) => _output.Write(date.DayNumber);

    private void Write(DateOnly? date) => _output.Write(date?.DayNumber ?? -1);

    private void Write(double? value) => _output.Write(value ?? double.NaN);

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _output.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Optional<T>(T? value, Action<T> write)
        where T : class
    {
        _output.Write(value is not null);
        if (value is not null)
        {
            write(value);
        }
    }
}
