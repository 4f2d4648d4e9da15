namespace ClinicContent.Tool;

/// <summary>A piece of text that is marked up in one way.</summary>
/// <param name="Text">The text; of a line break, a line feed.</param>
/// <param name="Location">Its place, or that of the element around it.</param>
internal readonly record struct TextPiece(string Text, SourceLocation Location)
{
    public const string LineBreak = "\n";

    public bool IsStrong { get; init; }

    public bool IsEmphasis { get; init; }

    /// <summary>The address that it links to; null when it is no link.</summary>
    public string? Link { get; init; }

    /// <summary>The address in the file, when <see cref="Link"/> is its replacement on the site; null when they are the same.</summary>
    public string? WrittenLink { get; init; }

    /// <summary>True when the text is a clinic value, such as <c>{{clinic.name}}</c>, which is written unchanged.</summary>
    public bool IsValue { get; init; }

    public bool IsBreak => Text == LineBreak;

    public bool HasStyleOf(TextPiece other) => IsStrong == other.IsStrong && IsEmphasis == other.IsEmphasis && Link == other.Link && IsValue == other.IsValue;
}
