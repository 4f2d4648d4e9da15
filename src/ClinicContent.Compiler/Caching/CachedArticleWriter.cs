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
        writer.Optional(article.Judgement, writer.Write);
        return writer._bytes.ToArray();
    }

    public void Dispose() => _output.Dispose();

    private void Write(FrontMatter front)
    {
        _output.Write(front.Title);
        _output.Write((byte)front.Kind);
        _output.Write(front.Summary);
        List(front.Topics, _output.Write);
        List(front.Codes, entry =>
        {
            _output.Write(entry.Code.System);
            _output.Write(entry.Code.Code);
            _output.Write(entry.Code.Display);
            Write(entry.Place);
            Write(entry.DisplayPlace);
        });
        List(front.Sections, section =>
        {
            _output.Write(section.Id);
            Optional(section.Aspect, _output.Write);
            Write(section.Place);
            List(section.Sources, Write);
        });
        List(front.Related, Write);
        List(front.Sources, entry =>
        {
            Optional(entry.Id, _output.Write);
            _output.Write(entry.Source.Title);
            _output.Write(entry.Source.Publisher);
            _output.Write(entry.Source.Url);
            Write(entry.Source.Accessed);
            Write(entry.Place);
        });
        Write(front.Review);
        Write(front.ReviewDuePlace);
        List(front.Aliases, Write);
        List(front.Waivers, waiver =>
        {
            _output.Write(waiver.Rule);
            Optional(waiver.Section, _output.Write);
            _output.Write(waiver.Reason);
            Write(waiver.Place);
        });
        Optional(front.Original, _output.Write);
        Write(front.Updated);
        Optional(front.Author, _output.Write);
        Optional(front.License, license =>
        {
            _output.Write(license.Name);
            _output.Write(license.Url);
        });
        Write(front.SectionsPlace);
        List([.. front.Places.Select(place => (place.Key, place.Value))], Write);
    }

    private void Write(CompiledBody body)
    {
        List(body.Sections, section =>
        {
            _output.Write(section.Id);
            _output.Write(section.Title);
            Optional(section.HealthAspect, _output.Write);
            _output.Write(section.Document.Length);
            _output.Write(section.Document);
            _output.Write((int)section.Values);
        });
        List(body.Headings, _output.Write);
        List(body.Terms, term =>
        {
            _output.Write(term.Label);
            Write(term.Place);
            _output.Write(term.IsUsed);
        });
        List(body.Links, link =>
        {
            _output.Write(link.Slug);
            _output.Write(link.Section);
        });
    }

    private void Write(Judgement judgement)
    {
        Write(judgement.Grade);
        Write(judgement.Ease);
        List(judgement.Diagnostics, diagnostic =>
        {
            _output.Write(diagnostic.Id);
            Write(diagnostic.Place);
            _output.Write(diagnostic.Message);
            _output.Write((byte)diagnostic.Severity);
        });
        List(judgement.UsedWaivers, _output.Write);
    }

    private void Write(Review review)
    {
        _output.Write((byte)review.Status);
        Optional(review.By, _output.Write);
        Optional(review.Credentials, _output.Write);
        Write(review.On);
        Write(review.Due);
    }

    private void Write((string Text, Place Place) placed)
    {
        _output.Write(placed.Text);
        Write(placed.Place);
    }

    private void Write(Place place)
    {
        _output.Write(place.Line);
        _output.Write(place.Column);
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
