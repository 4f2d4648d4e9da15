using System.Text;

namespace ClinicContent.Architecture.Tests;

/// <summary>Which folders of a project refer to which others.</summary>
internal sealed class FolderGraph
{
    private const int ShownReferences = 3;

    private readonly ILookup<(string From, string To), FolderReference> _edges;

    private FolderGraph(IEnumerable<FolderReference> references) =>
        _edges = references.OrderBy(reference => reference.File, StringComparer.Ordinal).ThenBy(reference => reference.Line).ToLookup(reference => (reference.From, reference.To));

    public static FolderGraph Of(SourceProject project) => new(project.References());

    /// <summary>The folders of the shortest circle, in order; null when there is none.</summary>
    public IReadOnlyList<string>? FindCircle() =>
        Folders.Select(folder => FindPath(folder, folder)).OfType<IReadOnlyList<string>>().MinBy(circle => circle.Count);

    /// <summary>The shortest circle, then everything between folders that lie on any circle, the fewest references first.</summary>
    public string Describe()
    {
        if (FindCircle() is not { } circle)
        {
            return "There is no circle.";
        }

        var text = new StringBuilder($"These folders form a circle: {string.Join(" -> ", circle.Append(circle[0]))}\n");
        foreach (var edge in _edges.Where(edge => FindPath(edge.Key.To, edge.Key.From) is not null).OrderBy(edge => edge.Count()).ThenBy(edge => edge.Key))
        {
            var references = edge.Take(ShownReferences).Select(reference => $"{reference.File}({reference.Line}) names {reference.Name}");
            text.Append($"{edge.Key.From} -> {edge.Key.To}: {edge.Count()} reference{(edge.Count() == 1 ? "" : "s")}, {string.Join(", ", references)}\n");
        }

        return text.ToString();
    }

    private IEnumerable<string> Folders => _edges.Select(edge => edge.Key.From).Distinct().Order(StringComparer.Ordinal);

    // Breadth first; the path begins with the first folder and leaves out the last.
    private List<string>? FindPath(string from, string to)
    {
        var seen = new HashSet<string>();
        var paths = new Queue<List<string>>([[from]]);
        while (paths.TryDequeue(out var path))
        {
            foreach (var next in _edges.Where(edge => edge.Key.From == path[^1]).Select(edge => edge.Key.To))
            {
                if (next == to)
                {
                    return path;
                }

                if (seen.Add(next))
                {
                    paths.Enqueue([.. path, next]);
                }
            }
        }

        return null;
    }
}
