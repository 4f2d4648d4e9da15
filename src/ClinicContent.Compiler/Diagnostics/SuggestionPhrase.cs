namespace ClinicContent.Compiler;

/// <summary>
/// Suggests the name that somebody probably meant. The search runs only when the message is written, which never happens for most errors of
/// a hostile file.
/// </summary>
internal sealed class SuggestionPhrase
{
    private readonly string _written;
    private readonly IEnumerable<string> _names;

    private SuggestionPhrase(string written, IEnumerable<string> names) => (_written, _names) = (written, names);

    public static SuggestionPhrase For(string written, IEnumerable<string> names) => new(written, names);

    /// <summary>Returns a sentence with a space before it, or an empty text when no name is close.</summary>
    public override string ToString() => Suggestion.Find(_written, _names) is { } suggestion ? $" Did you mean '{DisplayText.Of(suggestion)}'?" : "";
}
