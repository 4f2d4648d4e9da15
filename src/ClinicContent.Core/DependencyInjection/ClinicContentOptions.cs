namespace ClinicContent;

/// <summary>
/// The options of a program that uses dependency injection: its articles, the clinic to render them for, and the options of each format.
/// Several calls of <c>Configure</c> can each set a part. All options but the packs and formats can be bound from configuration. They are
/// validated when the host starts, with all errors at once. Services copy them, so that a later change has no effect.
/// </summary>
public sealed class ClinicContentOptions : ArticleRendererOptions
{
    /// <summary>The default of <see cref="MaxPackFileSize"/>, in bytes: 64 MiB.</summary>
    public const int DefaultMaxPackFileSize = 64 * 1024 * 1024;

    /// <summary>The language of articles when you ask for none, as a BCP 47 tag; null, the default, for that of the first pack.</summary>
    public string? DefaultLanguage { get; set; }

    /// <summary>The languages to offer, as BCP 47 tags, such as only those that the clinic's profile covers; empty, the default, for all languages of the packs.</summary>
    public IList<string> Languages { get; private set; } = [];

    /// <summary>The content packs. Two packs must not have articles of the same slug.</summary>
    public IList<ContentPack> Packs { get; private set; } = [];

    /// <summary>The pack files that <see cref="AddPackFile"/> added.</summary>
    public IList<string> PackFiles { get; private set; } = [];

    /// <summary>Other sources of signed packs, which are read while the program runs. Their packs take effect as those of files do: see <see cref="AddPackFile"/>.</summary>
    public IList<IContentPackSource> PackSources { get; private set; } = [];

    /// <summary>
    /// The public key that verifies the packs of <see cref="PackFiles"/> and <see cref="PackSources"/>, as PEM text (<c>-----BEGIN PUBLIC
    /// KEY-----</c>): ECDSA with the curve P-256. The command <c>clinic-content keygen</c> makes a pair of keys.
    /// </summary>
    public string? PackPublicKey { get; set; }

    /// <summary>
    /// The interval between two reads of <see cref="PackFiles"/> and <see cref="PackSources"/>, 5 seconds by default. It is measured with
    /// the registered <see cref="TimeProvider"/>, if there is one.
    /// </summary>
    /// <value>The default is 5 seconds.</value>
    public TimeSpan PackCheckInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The largest pack file that is read, in bytes; <see cref="DefaultMaxPackFileSize"/> by default.</summary>
    /// <value>The default is 64 MiB.</value>
    public int MaxPackFileSize { get; set; } = DefaultMaxPackFileSize;

    /// <summary>
    /// Adds a content pack file that can appear and change while the program runs, so that you can correct an article without a new
    /// release. In <see cref="IArticleLibrary"/>, its pack replaces the pack of the same name in <see cref="Packs"/>, whole and in one
    /// step; a pack with another name is added to them. The file must be signed for <see cref="PackPublicKey"/>. A file that is missing,
    /// damaged, unsigned, of an unknown version, or older than the pack in use changes nothing; the reason is logged once, in the category
    /// <c>ClinicContent.Packs</c>.
    /// </summary>
    /// <remarks>
    /// A file is older when its articles were last updated before those in the program were, or when it was signed before the one that it
    /// would replace. An <see cref="Article"/> keeps the text of the pack it is from: so does <c>Articles.BackSpasms</c>, which names what was
    /// compiled in. <see cref="ArticleLibraryExtensions.Get(IArticleLibrary, Article)"/> gives the article as it is now.
    /// </remarks>
    /// <param name="path">The file's path.</param>
    /// <returns>These options.</returns>
    public ClinicContentOptions AddPackFile(string path)
    {
        PackFiles.Add(path);
        return this;
    }

    /// <summary>The library of these packs and languages.</summary>
    internal ArticleLibrary CreateLibrary() => new(Packs, DefaultLanguage, Languages);

    /// <summary>A copy with other packs.</summary>
    internal ClinicContentOptions With(IEnumerable<ContentPack> packs)
    {
        var copy = (ClinicContentOptions)Copy();
        copy.Packs = [.. packs];
        return copy;
    }

    private protected override void CopyLists()
    {
        Packs = [.. Packs];
        Languages = [.. Languages];
        PackFiles = [.. PackFiles];
        PackSources = [.. PackSources];
    }
}
