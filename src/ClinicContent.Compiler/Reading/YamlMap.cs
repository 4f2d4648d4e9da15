namespace ClinicContent.Compiler;

internal sealed record YamlMap(List<(YamlText Key, YamlNode Value)> Entries, SourceLocation Location) : YamlNode(Location)
{
    public override string Shape => "a set of keys";

    public YamlNode? Find(string key) => Entries.Find(entry => entry.Key.Text == key).Value;
}
