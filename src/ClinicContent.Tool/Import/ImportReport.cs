using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>
/// Collects the omissions, changes and additions of an import, each with its place. Omitted text is given whole: every word of a file is in its
/// article or here.
/// </summary>
/// <param name="path">The file, as the user named it.</param>
internal sealed class ImportReport(string path)
{
    // Places of what shows no text, such as scripts, are counted beyond these.
    private const int MostPlaces = 10;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, (int Position, int Count, List<SourceLocation> Others)> _counted = [];

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Adds a part of the file that is not in the article.</summary>
    /// <param name="location">Its place.</param>
    /// <param name="what">The kind of part, such as <c>navigation (nav)</c>.</param>
    /// <param name="text">The text that readers of the file see there.</param>
    public void LeftOut(SourceLocation location, string what, string text = "")
    {
        text = SafeText.Of(ClinicContent.PlainText.Clean(text));
        Add(location, text.Length > 0 ? $"left out: {what}: {text}" : $"left out: {what}");
    }

    public void Changed(SourceLocation location, string what) => Add(location, $"changed: {SafeText.Of(what)}");

    public void Added(SourceLocation location, string what) => Add(location, $"added: {SafeText.Of(what)}");

    /// <summary>Counts parts without text that a file can have very often, such as scripts. They are reported once, with the first places.</summary>
    public void Count(SourceLocation location, string what)
    {
        if (_counted.TryGetValue(what, out var known))
        {
            if (known.Others.Count < MostPlaces && location != _entries[known.Position].Location && !known.Others.Contains(location))
            {
                known.Others.Add(location);
            }

            _counted[what] = known with { Count = known.Count + 1 };
            return;
        }

        _counted[what] = (_entries.Count, 1, []);
        Add(location, what);
    }

    /// <summary>The lines of the report, sorted by place, each in a form that editors turn into a link.</summary>
    public IReadOnlyList<string> Lines()
    {
        foreach (var (position, count, others) in _counted.Values.Where(each => each.Count > 1))
        {
            var places = string.Join(", ", others.Select(other => FormattableString.Invariant($"{other.Line}:{other.Column}")));
            _entries[position] = _entries[position] with
            {
                Suffix = string.Create(CultureInfo.InvariantCulture, $" ({count} times{(places.Length > 0 ? $", also at {places}" : "")}{(others.Count == MostPlaces ? " and more places" : "")})"),
            };
        }

        return [.. _entries.OrderBy(entry => entry.Location.Line).ThenBy(entry => entry.Location.Column).Select(Line)];
    }

    public override string ToString() => string.Join('\n', Lines());

    private string Line(Entry entry) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"{DisplayPath.Of(path)}({entry.Location.Line},{entry.Location.Column}): ")
        .Append(entry.Text).Append(entry.Suffix).ToString();

    private void Add(SourceLocation location, string text) => _entries.Add(new Entry(location, text, ""));

    private sealed record Entry(SourceLocation Location, string Text, string Suffix);
}
