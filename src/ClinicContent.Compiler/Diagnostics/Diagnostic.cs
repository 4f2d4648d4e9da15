namespace ClinicContent.Compiler;

/// <summary>A rule that a file breaks, and the location.</summary>
internal sealed record Diagnostic(string Id, string Path, SourceLocation Location, string Message, Severity Severity) : IComparable<Diagnostic>
{
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Path, other.Path);
        order = order != 0 ? order : Location.Line.CompareTo(other.Location.Line);
        order = order != 0 ? order : Location.Column.CompareTo(other.Location.Column);
        order = order != 0 ? order : string.CompareOrdinal(Id, other.Id);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The severity as a word.</summary>
    public string Word => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The message in the form that MSBuild and editors recognize.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{DisplayPath.Of(Path)}({Location.Line},{Location.Column}): {Word} {Id}: {Message}");
}
