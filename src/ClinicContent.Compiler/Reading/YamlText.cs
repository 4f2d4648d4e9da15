namespace ClinicContent.Compiler;

/// <summary>A text in its written form: nothing is read as a number, a date or a truth value.</summary>
internal sealed record YamlText(string Text, bool IsPlain, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>The comment that follows it in its line; null when there is none.</summary>
    public YamlComment? Comment { get; init; }

    public override string Shape => "a text";
}
