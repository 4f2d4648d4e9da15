namespace ClinicContent;

/// <summary>
/// The articles of a program that uses dependency injection, the clinic that they are rendered for, and how. Several calls of <c>Configure</c> can
/// each set a part. All but the packs and formats can be bound from configuration. Validated when the host starts, with all errors at once, and copied
/// by the services that use them: a later change of these options changes nothing.
/// </summary>
public sealed class ClinicContentOptions : ArticleRendererOptions
{
    /// <summary>What <see cref="MaxPackFileSize"/> is unless it is set, in bytes: 64 MiB.</summary>
    public const int DefaultMaxPackFileSize = 64 * 1024 * 1024;

    /// <summary>The language that articles are given in when none is asked for, as a BCP 47 tag; null, the default, for that of the first pack.</summary>
    public string? DefaultLanguage { get; set; }

    /// <summary>The languages to offer, as BCP 47 tags, such as only those that the clinic's profile covers; empty, the default, for all that the packs have.</summary>
    public IList<string> Languages { get; private set; } = [];

    /// <summary>The content packs. No two may have an article of the same slug.</summary>
    public IList<ContentPack> Packs { get; private set; } = [];

    /// <summary>The files that <see cref="AddPackFile"/> added.</summary>
    public IList<string> PackFiles { get; private set; } = [];

    /// <summary>Further places that signed packs come from while the program runs; otherwise as files: see <see cref="AddPackFile"/>.</summary>
    public IList<IContentPackSource> PackSources { get; private set; } = [];

    /// <summary>
    /// The public key that the packs of <see cref="PackFiles"/> and <see cref="PackSources"/> must be signed for, as PEM text (<c>-----BEGIN PUBLIC KEY-----</c>): ECDSA with
    /// the curve P-256. <c>clinic-content keygen</c> makes one.
    /// </summary>
    public string? PackPublicKey { get; set; }

    /// <summary>How often <see cref="PackFiles"/> and <see cref="PackSources"/> are read, by the <see cref="TimeProvider"/> among the services if there is one.</summary>
    /// <value>The default is 5 seconds.</value>
    public TimeSpan PackCheckInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The largest pack file that is read, in bytes.</summary>
    /// <value>The default is 64 MiB.</value>
    public int MaxPackFileSize { get; set; } = DefaultMaxPackFileSize;

    /// <summary>
    /// Adds a file of a content pack that may come, and change, while the program runs, to correct an article without a new release. Its pack
    /// takes the place of the one of the same name in <see cref="Packs"/>, whole, in one step, in <see cref="IArticleLibrary"/>; a pack of another
    /// name stands beside them. It must be signed for <see cref="PackPublicKey"/>. A file that is missing, damaged, unsigned, of an unknown
    /// version, or older than what is in use changes nothing, and the reason is logged (category <c>ClinicContent.Packs</c>), once.
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
