namespace ClinicContent;

/// <summary>Enumerates the tags of <see cref="LanguageTag.Chain"/>.</summary>
internal ref struct LanguageChain
{
    private readonly ReadOnlySpan<char> _defaultLanguage;
    private ReadOnlySpan<char> _next;
    private bool _isDefault;

    public LanguageChain(ReadOnlySpan<char> language, ReadOnlySpan<char> defaultLanguage)
    {
        _next = language.Length > LanguageTag.MaxLength ? default : language;
        _defaultLanguage = defaultLanguage;
        _isDefault = _next.SequenceEqual(defaultLanguage);
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly LanguageChain GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next.IsEmpty && !_isDefault)
        {
            _next = _defaultLanguage;
            _isDefault = true;
        }

        Current = _next;
        _next = _next.LastIndexOf('-') is var end and > 0 ? _next[..end] : default;
        return !Current.IsEmpty;
    }
}
