using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Reads what a <see cref="CachedArticleWriter"/> wrote.</summary>
internal sealed class CachedArticleReader : IDisposable
{
    private readonly BinaryReader _input;
    private readonly string _path;

    private CachedArticleReader(ArraySegment<byte> bytes, string path)
    {
        _input = new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), Encoding.UTF8);
        _path = path;
    }

    /// <param name="bytes">What was written.</param>
    /// <param name="path">The file's path, as messages name it now.</param>
    /// <exception cref="IOException">The bytes end too soon.</exception>
    public static CachedArticle Read(ArraySegment<byte> bytes, string path)
    {
        using var reader = new CachedArticleReader(bytes, path);
        return new CachedArticle(reader.Front(), reader.Body(), reader.Optional(reader.Judgement));
    }

    public void Dispose() => _input.Dispose();

    // In the order in which the writer has them: initialisers run as they stand here.
    private FrontMatter Front() => new()
    {
        Title = Text(),
        Kind = (ArticleKind)_input.ReadByte(),
        Summary = Text(),
        Topics = List(Text),
        Codes = List(() => new CodeEntry(new MedicalCode(Text(), Text(), Text()), Place(), Place())),
        Sections = List(() => new SectionEntry(Text(), Optional(Text), Place()) { Sources = List(Placed) }),
        Related = List(Placed),
        Sources = List(() => new SourceEntry(Optional(Text), new Source(Text(), Text(), Text(), Date()), Place())),
        Review = new Review((ReviewStatus)_input.ReadByte(), Optional(Text), Optional(Text), OptionalDate(), OptionalDate()),
        ReviewDuePlace = Place(),
        Aliases = List(Placed),
        Waivers = List(() => new Waiver(Text(), Optional(Text), Text(), Place())),
        Original = Optional(Text),
        Updated = Date(),
        Author = Optional(Text),
        License = Optional(() => new ContentLicense(Text(), Text())),
        SectionsPlace = Place(),
        Places = List(Placed).ToDictionary(placed => placed.Text, placed => placed.Place),
    };

    private CompiledBody Body() => new(
        List(() => new CompiledSection(Text(), Text(), Optional(Text), _input.ReadBytes(_input.ReadInt32()), (ClinicValues)_input.ReadInt32())),
        List(_input.ReadInt32),
        List(() => new TermDefinition(Text(), Place(), _input.ReadBoolean())),
        List(() => new ArticleLink(Text(), Text())));

    private Judgement Judgement() => new(
        Number(),
        Number(),
        List(() => new Diagnostic(Text(), _path, Place(), Text(), (Severity)_input.ReadByte())),
        List(_input.ReadInt32));

    private (string Text, Place Place) Placed() => (Text(), Place());

    private string Text() => _input.ReadString();

    private Place Place() => new(_input.ReadInt32(), _input.ReadInt32());

    private DateOnly Date() => DateOnly.FromDayNumber(_input.ReadInt32());

    private DateOnly? OptionalDate() => _input.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    private double? Number() => _input.ReadDouble() is var number && double.IsNaN(number) ? null : number;

    private List<T> List<T>(Func<T> read)
    {
        var items = new List<T>();
        for (var count = _input.ReadInt32(); count > 0; count--)
        {
            items.Add(read());
        }

        return items;
    }

    private T? Optional<T>(Func<T> read)
        where T : class => _input.ReadBoolean() ? read() : null;
}
