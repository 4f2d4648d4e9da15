namespace ClinicContent.Compiler;

/// <summary>A text, as it stands: nothing is read as a number, a date or a truth value.</summary>
internal sealed record YamlText(string Text, bool IsPlain, SourceLocation Location) : YamlNode(Location)
{
    public override string Shape => "a text";
}
