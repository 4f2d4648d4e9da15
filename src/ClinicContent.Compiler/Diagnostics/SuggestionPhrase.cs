namespace ClinicContent.Compiler;

/// <summary>
/// Suggests the name that somebody probably meant. The search is made when the message is written, which for most of the errors
/// of a hostile file never happens.
/// </summary>
internal sealed class SuggestionPhrase
{
    private readonly string _written;
    private readonly IEnumerable<string> _names;

    private SuggestionPhrase(string written, IEnumerable<string> names) => (_written, _names) = (written, names);

    public static SuggestionPhrase For(string written, IEnumerable<string> names) => new(written, names);

    /// <summary>A sentence with a space before it, or nothing when no name is near.</summary>
    public override string ToString() => Suggestion.Find(_written, _names) is { } suggestion ? $" Did you mean '{DisplayText.Of(suggestion)}'?" : "";
}
