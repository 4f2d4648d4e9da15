namespace ClinicContent;

/// <summary>
/// The packs of an <see cref="UpdatingLibrary"/> and the sources of newer ones. The properties have the names of those of
/// <see cref="ClinicContentOptions"/>, because error messages name them.
/// </summary>
internal sealed record PackUpdateOptions
{
    /// <summary>The packs of the program itself.</summary>
    public required IReadOnlyList<ContentPack> Packs { get; init; }

    public string? DefaultLanguage { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The paths of pack files.</summary>
    public IReadOnlyList<string> PackFiles { get; init; } = [];

    public IReadOnlyList<IContentPackSource> PackSources { get; init; } = [];

    /// <summary>The public key that verifies the packs of files and sources, as PEM text.</summary>
    public required string PackPublicKey { get; init; }

    public required TimeSpan PackCheckInterval { get; init; }

    /// <summary>The largest pack that is read, in bytes.</summary>
    public required int MaxPackFileSize { get; init; }

    /// <summary>Checks the content of one pack; throws <see cref="ContentPackException"/> when it cannot be used.</summary>
    public required Action<ContentPack> CheckContent { get; init; }

    /// <summary>Validates packs that would be in use together; returns a sentence for each error.</summary>
    public required Func<IReadOnlyList<ContentPack>, IEnumerable<string>> Validate { get; init; }

    /// <summary>Creates a library of packs in these languages.</summary>
    public ArticleLibrary CreateLibrary(IEnumerable<ContentPack> packs) => new(packs, DefaultLanguage, Languages);
}
