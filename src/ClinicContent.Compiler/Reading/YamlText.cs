namespace ClinicContent.Compiler;

/// <summary>A text, as it stands: nothing is read as a number, a date or a truth value.</summary>
internal sealed record YamlText(string Text, bool IsPlain, Place Place) : YamlNode(Place)
{
    public override string Shape => "a text";
}
