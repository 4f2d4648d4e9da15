using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClinicContent.Compiler;

/// <summary>
/// Reads the part of YAML that front matter is written in: texts, lists and keys. Builds the nodes from the parser's events
/// with a stack of its own, so that no input can exhaust the program's.
/// </summary>
internal sealed class YamlReader(DiagnosticList diagnostics)
{
    public const int Deepest = 8;

    private readonly Stack<(YamlNode Node, YamlText? Key)> _open = [];
    private YamlNode? _root;
    private YamlText? _key;
    private Place _last = Place.Start;

    /// <summary>The mapping that the text holds; null, with an error, when it is malformed.</summary>
    public YamlMap? Read(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                _last = PlaceOf(parser.Current!.End);
                if (!Take(parser.Current))
                {
                    return null;
                }
            }
        }
        catch (YamlException e)
        {
            diagnostics.Add(FrontMatterRules.Syntax, PlaceOf(e.Start), new Phrase(Shown.Text(e.Message).TrimEnd('.') + "."));
            return null;
        }
        catch (InvalidOperationException)
        {
            // What the parser does at some malformed texts instead, found by random ones.
            diagnostics.Add(FrontMatterRules.Syntax, _last, new Phrase("Something here is not closed or does not belong."));
            return null;
        }

        switch (_root)
        {
            case YamlMap map:
                return map;
            case null or YamlText { Text: "" }:
                return new YamlMap([], Place.Start);
            default:
                diagnostics.Add(FrontMatterRules.WrongShape, _root.Place, "front matter", "a set of keys", new Phrase(_root.Shape), "title: Back spasms");
                return null;
        }
    }

    // The YAML begins on the second line of the file.
    private static Place PlaceOf(Mark mark) => new((int)mark.Line + 1, Math.Max(1, (int)mark.Column));

    private bool Take(ParsingEvent happening)
    {
        var place = PlaceOf(happening.Start);
        switch (happening)
        {
            case AnchorAlias:
                diagnostics.Add(FrontMatterRules.Anchor, place);
                Add(new YamlText("", IsPlain: false, place));
                return true;
            case Scalar scalar:
                CheckNode(scalar, place);
                Add(new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, place));
                return true;
            case SequenceStart or MappingStart:
                CheckNode((NodeEvent)happening, place);
                return Open(happening is SequenceStart ? new YamlList([], place) : new YamlMap([], place));
            case SequenceEnd or MappingEnd:
                var (node, key) = _open.Pop();
                _key = key;
                Add(node);
                return true;
            case DocumentStart when _root is not null:
                diagnostics.Add(FrontMatterRules.Syntax, place, new Phrase("A second document begins."));
                return false;
            default:
                return true;
        }
    }

    private bool Open(YamlNode node)
    {
        if (_open.Count == Deepest)
        {
            diagnostics.Add(FrontMatterRules.TooDeep, node.Place, Deepest);
            return false;
        }

        if (_key is null && _open.TryPeek(out var parent) && parent.Node is YamlMap)
        {
            diagnostics.Add(FrontMatterRules.WrongShape, node.Place, "key", "a text", new Phrase(node.Shape), "title: Back spasms");
            return false;
        }

        _open.Push((node, _key));
        _key = null;
        return true;
    }

    private void Add(YamlNode node)
    {
        if (!_open.TryPeek(out var parent))
        {
            _root ??= node;
        }
        else if (parent.Node is YamlList list)
        {
            list.Items.Add(node);
        }
        else if (_key is null)
        {
            _key = (YamlText)node;
        }
        else
        {
            AddEntry((YamlMap)parent.Node, _key, node);
            _key = null;
        }
    }

    private void AddEntry(YamlMap map, YamlText key, YamlNode value)
    {
        if (key is { Text: "<<", IsPlain: true })
        {
            diagnostics.Add(FrontMatterRules.MergeKey, key.Place);
        }
        else if (map.Entries.Find(entry => entry.Key.Text == key.Text).Key is { } first)
        {
            diagnostics.Add(FrontMatterRules.DuplicateKey, key.Place, key.Text, first.Place.Line);
        }
        else
        {
            map.Entries.Add((key, value));
        }
    }

    private void CheckNode(NodeEvent node, Place place)
    {
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(FrontMatterRules.Anchor, place);
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(FrontMatterRules.Tag, place);
        }
    }
}
