namespace ClinicContent.Compiler;

/// <summary>A part of a message that the compiler composed itself and that is shown as it is; a foreign text is cleaned and cut.</summary>
internal readonly record struct Phrase(string Text)
{
    public static Phrase None { get; } = new("");

    /// <summary>Names in their order, as a list within a sentence.</summary>
    public static Phrase List(IEnumerable<string> names) => new(string.Join(", ", names.Select(Shown.Text)));

    public override string ToString() => Text;
}
