using System.Buffers.Binary;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Reads the output of a <see cref="CachedArticleWriter"/>.</summary>
internal sealed class CachedArticleReader
{
    // Not a BinaryReader, which decodes text through buffers of its own and takes twice as long.
    private readonly ArraySegment<byte> _bytes;
    private readonly string _path;
    private int _position;

    private CachedArticleReader(ArraySegment<byte> bytes, string path) => (_bytes, _path) = (bytes, path);

    /// <param name="bytes">The written bytes.</param>
    /// <param name="path">The file's path, as messages name it now.</param>
    /// <exception cref="ArgumentException">The bytes end too soon.</exception>
    public static CachedArticle Read(ArraySegment<byte> bytes, string path)
    {
        var reader = new CachedArticleReader(bytes, path);
        return new CachedArticle(reader.Front(), reader.Body(), reader.Optional(reader.Quality), reader.Optional(() => reader.Run().ToArray()), reader.Optional(() => reader.Run().ToArray()));
    }

    // In the order in which the writer has them: initialisers run as they stand here.
    private FrontMatter Front() => new()
    {
        Title = Text(),
        Kind = (ArticleKind)Take(1)[0],
        Summary = Text(),
        Topics = List(Text),
        Codes = List(() => new CodeEntry(new MedicalCode(Text(), Text(), Text()), Location(), Location())),
        Sections = List(() => new SectionEntry(Text(), Optional(Text), Location()) { CitesNothing = Optional(Text) }),
        Related = List(Located),
        Sources = List(() => new SourceEntry(Optional(Text), Source(), Location())),
        Review = new Review((ReviewStatus)Take(1)[0], Optional(Text), Optional(Text), OptionalDate(), OptionalDate()),
        ReviewDueLocation = Location(),
        Aliases = List(Located),
        Waivers = List(() => new Waiver(Text(), Optional(Text), Text(), Location())),
        Original = Optional(Text),
        Origin = Optional(Text),
        Help = List(Located),
        AlsoCalled = List(Text),
        SearchTerms = List(Text),
        Updated = Date(),
        Author = Optional(Text),
        License = Optional(() => new ContentLicense(Text(), Text())),
        Image = Optional(() => new ArticleImage(Text(), Text())),
        SectionsLocation = Location(),
        Locations = List(Located),
    };

    private CompiledBody Body() => new(
        List(() => new CompiledSection(Text(), Text(), Optional(Text), Run(), (ClinicValues)Number()) { Citations = List(Located), Blocks = List(Location) }),
        List(Number),
        List(() => new TermDefinition(Text(), Location(), Flag())),
        List(() => new ArticleLink(Text(), Text(), Text())))
    {
        Warnings = List(Finding),
    };

    private QualityResult Quality() => new(
        OptionalNumber(),
        OptionalNumber(),
        List(Finding),
        List(Number));

    private Source Source()
    {
        var source = new Source(Text(), Text(), Text(), Date(), Flag());
        return Flag() ? ClinicContent.Source.OfClinic() : source;
    }

    private Diagnostic Finding() => new(Text(), _path, Location(), Text(), (Severity)Take(1)[0]);

    private (string Text, SourceLocation Location) Located() => (Text(), Location());

    // A document stays where it is: copies of all would take as long as all else of the reading.
    private ReadOnlyMemory<byte> Run()
    {
        var length = Number();
        var run = _bytes.AsMemory(_position, length);
        _position += length;
        return run;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _bytes.AsSpan(_position, count);
        _position += count;
        return taken;
    }

    private int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    private bool Flag() => Take(1)[0] != 0;

    private string Text() => Encoding.UTF8.GetString(Take(Number()));

    private SourceLocation Location() => new(Number(), Number());

    private DateOnly Date() => DateOnly.FromDayNumber(Number());

    private DateOnly? OptionalDate() => Number() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    private double? OptionalNumber() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double))) is var number && double.IsNaN(number) ? null : number;

    private List<T> List<T>(Func<T> read)
    {
        var count = Number();
        var items = new List<T>(Math.Clamp(count, 0, _bytes.Count));
        for (; count > 0; count--)
        {
            items.Add(read());
        }

        return items;
    }

    private T? Optional<T>(Func<T> read)
        where T : class => Flag() ? read() : null;
}
