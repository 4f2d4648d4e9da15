namespace ClinicContent;

/// <summary>Writes the sentences of <see cref="MetadataText"/> as HTML, with markup for English words that stand in and for days.</summary>
internal ref struct HtmlMetadataWriter(Utf8Output output) : IMetadataWriter
{
    /// <summary>The output after everything that was written.</summary>
    public Utf8Output Output = output;

    public void Add(scoped ReadOnlySpan<byte> utf8) => Output.WriteHtml(utf8);

    public void Add(scoped ReadOnlySpan<char> text) => Output.WriteHtml(text);

    public void AddWord(InterfaceWord word, InterfaceWords words) => Output.WriteWord(words, word);

    public void AddDate(DateOnly date, InterfaceWords words) => Output.WriteTime(words, date);
}
