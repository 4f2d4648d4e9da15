using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClinicContent.Compiler;

/// <summary>
/// Reads the subset of YAML that front matter uses: texts, lists and keys. It builds the nodes from the parser's events with its own stack,
/// so that no input can exhaust that of the program.
/// </summary>
internal sealed class YamlReader(DiagnosticList diagnostics)
{
    public const int Deepest = 8;

    private readonly Stack<(YamlNode Node, YamlText? Key)> _open = [];
    private YamlNode? _root;
    private YamlText? _key;
    private YamlComments _comments = new("");
    private SourceLocation _last = SourceLocation.Start;

    /// <summary>Reads the mapping in a text; null, with an error, when it is malformed.</summary>
    public YamlMap? Read(string yaml)
    {
        if (!YamlSpaces.Check(yaml, diagnostics))
        {
            return null;
        }

        _comments = new YamlComments(yaml);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                _last = LocationOf(parser.Current!.End);
                if (!Take(parser.Current))
                {
                    return null;
                }
            }
        }
        catch (YamlException e) when (e.Message.Contains(" tab ", StringComparison.Ordinal) && YamlSpaces.FindTab(yaml, LocationOf(e.Start).Line) is { } tab)
        {
            // The parser names the beginning of what the tab ends.
            diagnostics.Add(FrontMatterRules.Tab, tab);
            return null;
        }
        catch (YamlException e) when (_comments.FindInBrackets(LocationOf(e.Start).Line) is var (comment, behind))
        {
            diagnostics.Add(FrontMatterRules.Comment, comment.Location, comment.Text, behind);
            return null;
        }
        catch (YamlException) when (YamlSpaces.FindGluedKey(yaml) is var (key, location))
        {
            diagnostics.Add(FrontMatterRules.GluedKey, location, key);
            return null;
        }
        catch (YamlException e)
        {
            diagnostics.Add(FrontMatterRules.Syntax, LocationOf(e.Start), new Phrase(DisplayText.Of(e.Message).TrimEnd('.') + "."));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What the parser does at some malformed texts and tags instead, found by random ones.
            diagnostics.Add(FrontMatterRules.Syntax, _last, new Phrase("Something here is not closed or does not belong."));
            return null;
        }

        switch (_root)
        {
            case YamlMap map:
                return map;
            case null or YamlText { Text: "" }:
                return new YamlMap([], SourceLocation.Start);
            default:
                if (YamlSpaces.FindGluedKey(yaml) is var (glued, place))
                {
                    diagnostics.Add(FrontMatterRules.GluedKey, place, glued);
                    return null;
                }

                diagnostics.Add(FrontMatterRules.WrongShape, _root.Location, "front matter", "a set of keys", new Phrase(_root.Shape), "title: Back spasms");
                return null;
        }
    }

    // The YAML begins on the second line of the file.
    public static SourceLocation LocationOf(Mark mark) => new((int)mark.Line + 1, Math.Max(1, (int)mark.Column));

    private bool Take(ParsingEvent happening)
    {
        var location = LocationOf(happening.Start);
        switch (happening)
        {
            case AnchorAlias:
                diagnostics.Add(FrontMatterRules.Anchor, location);
                Add(new YamlText("", IsPlain: false, location));
                return true;
            case Scalar scalar:
                CheckNode(scalar, location);
                Add(new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, location) { Comment = _comments.FindBehind(scalar) });
                return true;
            case SequenceStart or MappingStart:
                CheckNode((NodeEvent)happening, location);
                return Open(happening is SequenceStart ? new YamlList([], location) : new YamlMap([], location));
            case SequenceEnd or MappingEnd:
                var (node, key) = _open.Pop();
                _key = key;
                Add(node);
                return true;
            case DocumentStart when _root is not null:
                diagnostics.Add(FrontMatterRules.Syntax, location, new Phrase("A second document begins."));
                return false;
            default:
                return true;
        }
    }

    private bool Open(YamlNode node)
    {
        if (_open.Count == Deepest)
        {
            diagnostics.Add(FrontMatterRules.TooDeep, node.Location, Deepest);
            return false;
        }

        if (_key is null && _open.TryPeek(out var parent) && parent.Node is YamlMap)
        {
            // Two braces are a set of keys within another to YAML, and a value of the clinic to its author.
            if (node is YamlMap && parent.Node.Location.Line == node.Location.Line && parent.Node.Location.Column == node.Location.Column - 1 && parent.Key is { } name)
            {
                diagnostics.Add(FrontMatterRules.ClinicValue, parent.Node.Location, name.Text);
                return false;
            }

            diagnostics.Add(FrontMatterRules.WrongShape, node.Location, "key", "a text", new Phrase(node.Shape), "title: Back spasms");
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
            diagnostics.Add(FrontMatterRules.MergeKey, key.Location);
        }
        else if (map.Entries.Find(entry => entry.Key.Text == key.Text).Key is { } first)
        {
            diagnostics.Add(FrontMatterRules.DuplicateKey, key.Location, key.Text, first.Location.Line);
        }
        else
        {
            map.Entries.Add((key, value));
        }
    }

    private void CheckNode(NodeEvent node, SourceLocation location)
    {
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(FrontMatterRules.Anchor, location);
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(FrontMatterRules.Tag, location);
        }
    }
}
