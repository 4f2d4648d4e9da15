namespace ClinicContent;

/// <summary>Writes the sentences of <see cref="MetadataText"/> as HTML: English that stands in is marked, and days are times.</summary>
internal ref struct HtmlMetadataWriter(Utf8Output output) : IMetadataWriter
{
    /// <summary>The output, after all that was written.</summary>
    public Utf8Output Output = output;

    public void Add(scoped ReadOnlySpan<byte> utf8) => Output.WriteHtml(utf8);

    public void Add(scoped ReadOnlySpan<char> text) => Output.WriteHtml(text);

    public void AddWord(InterfaceWord word, InterfaceWords words) => Output.WriteWord(words, word);

    public void AddDate(DateOnly date, InterfaceWords words) => Output.WriteTime(words, date);
}
