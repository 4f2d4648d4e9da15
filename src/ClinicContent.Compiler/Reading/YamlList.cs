namespace ClinicContent.Compiler;

internal sealed record YamlList(List<YamlNode> Items, SourceLocation Location) : YamlNode(Location)
{
    public override string Shape => "a list";
}
