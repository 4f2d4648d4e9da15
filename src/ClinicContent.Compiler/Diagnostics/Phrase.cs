namespace ClinicContent.Compiler;

/// <summary>A part of a message that the compiler composed itself, shown unchanged. Text from elsewhere is cleaned and shortened.</summary>
internal readonly record struct Phrase(string Text)
{
    public static Phrase None { get; } = new("");

    /// <summary>Joins names, in their order, to a list within a sentence.</summary>
    public static Phrase List(IEnumerable<string> names) => new(string.Join(", ", names.Select(DisplayText.Of)));

    /// <summary>Formats a number with the word in its form for that number, such as <c>1 section</c> and <c>3 sections</c>.</summary>
    public static Phrase Count(long number, string one, string several) => new(FormattableString.Invariant($"{number:N0} {(number == 1 ? one : several)}"));

    public override string ToString() => Text;
}
