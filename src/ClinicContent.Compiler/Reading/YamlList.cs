namespace ClinicContent.Compiler;

internal sealed record YamlList(List<YamlNode> Items, Place Place) : YamlNode(Place)
{
    public override string Shape => "a list";
}
