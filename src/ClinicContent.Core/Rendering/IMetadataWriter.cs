namespace ClinicContent;

/// <summary>Takes the sentences of <see cref="MetadataText"/> in one format.</summary>
internal interface IMetadataWriter
{
    void Add(scoped ReadOnlySpan<byte> utf8);

    void Add(scoped ReadOnlySpan<char> text);

    void AddWord(InterfaceWord word, InterfaceWords words);

    void AddDate(DateOnly date, InterfaceWords words);
}
