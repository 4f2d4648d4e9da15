namespace ClinicContent.Compiler;

/// <summary>One help box of <c>_help.md</c>, or its lead.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">The heading above its signs.</param>
/// <param name="Callouts">Its callouts, at most one of each kind.</param>
/// <param name="Citations">The sources that its lines cite.</param>
/// <param name="IsWhole">True when it holds nothing but its callouts.</param>
/// <param name="Heading">The offset of its heading in the file.</param>
internal sealed record HelpBox(
    string Id, string Title, IReadOnlyList<HelpCallout> Callouts, IReadOnlyList<(string Id, SourceLocation Location)> Citations, bool IsWhole, int Heading)
{
    public static HelpBox From(CompiledSection section, int heading)
    {
        var callouts = HelpCallout.Take(section.Document, out var rest);
        return new HelpBox(section.Id, section.Title, callouts, section.Citations, rest.IsEmpty, heading);
    }

    public HelpCallout? Of(CalloutKind kind) => Callouts.FirstOrDefault(callout => callout.Kind == kind);
}
