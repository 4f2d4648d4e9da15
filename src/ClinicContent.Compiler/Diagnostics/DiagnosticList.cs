using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>Collects the diagnostics of one file.</summary>
/// <param name="path">The file, as the user named it.</param>
internal sealed class DiagnosticList(string path)
{
    /// <summary>The greatest number of diagnostics of one file. More would help nobody, and a hostile file could cause a million.</summary>
    public const int Most = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Diagnostic> _held = [];

    public string Path => path;

    public bool HasErrors { get; private set; }

    /// <summary>The diagnostics without repetitions, sorted by location.</summary>
    public IReadOnlyList<Diagnostic> All => [.. _diagnostics.Distinct().Order()];

    /// <summary>The diagnostics in the order of their discovery.</summary>
    public IReadOnlyList<Diagnostic> Found => _diagnostics;

    /// <summary>Warnings about front matter, which the article's waivers apply to once it is read.</summary>
    public IReadOnlyList<Diagnostic> Held => _held;

    /// <summary>Keeps a warning that the author may waive.</summary>
    public void Hold(Rule rule, SourceLocation location, params object[] arguments)
    {
        if (_held.Count < Most)
        {
            _held.Add(Create(rule, location, arguments));
        }
    }

    /// <summary>Adds the diagnostics of an earlier run to an empty list.</summary>
    public void Restore(IEnumerable<Diagnostic> found) => _diagnostics.AddRange(found);

    /// <summary>Adds a diagnostic that was found elsewhere for the same file.</summary>
    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (_diagnostics.Count < Most)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void Add(Rule rule, SourceLocation location, params object[] arguments)
    {
        HasErrors |= rule.Severity == Severity.Error;
        if (_diagnostics.Count < Most)
        {
            _diagnostics.Add(Create(rule, location, arguments));
        }
        else if (_diagnostics.Count == Most)
        {
            _diagnostics.Add(Create(FileRules.MoreErrors with { Severity = rule.Severity }, location, [Most]));
        }
    }

    private Diagnostic Create(Rule rule, SourceLocation location, object[] arguments)
    {
        var shown = arguments.Select(argument => argument is string text ? DisplayText.Of(text) : argument).ToArray();
        return new Diagnostic(rule.Id, path, location, string.Format(CultureInfo.InvariantCulture, rule.Message, shown), rule.Severity);
    }
}
