using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>Reads the keys of one mapping in front matter, and reports every error in them.</summary>
internal sealed class FieldReader
{
    private const int LongestUnchecked = 300;

    private readonly YamlMap _map;
    private readonly string _where;
    private readonly DiagnosticList _diagnostics;

    /// <param name="map">The mapping.</param>
    /// <param name="where">The mapping in the words of messages, such as "in the front matter".</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="diagnostics">The list that errors are added to.</param>
    /// <param name="moved">A key that there once was, with the rule that says what to write instead.</param>
    public FieldReader(YamlMap map, string where, IReadOnlyList<FieldKey> keys, DiagnosticList diagnostics, (string Key, Rule Rule)? moved = null)
    {
        (_map, _where, _diagnostics) = (map, where, diagnostics);
        var names = keys.Select(key => key.Name).ToList();
        foreach (var (key, _) in map.Entries.Where(entry => !names.Contains(entry.Key.Text)))
        {
            if (key.Text == moved?.Key)
            {
                diagnostics.Add(moved.Value.Rule, key.Location, new Phrase(ShownValue(map.Find(key.Text)!)));
                continue;
            }

            diagnostics.Add(FrontMatterRules.UnknownKey, key.Location, key.Text, new Phrase(where), SuggestionPhrase.For(key.Text, names), Phrase.List(names));
        }
    }

    public SourceLocation Location => _map.Location;

    public SourceLocation LocationOf(FieldKey key) => _map.Find(key.Name)?.Location ?? _map.Location;

    public bool Has(FieldKey key) => _map.Find(key.Name) is not null;

    /// <summary>Reads a text with white space folded, checked; empty, with an error, when it is missing or wrong.</summary>
    public string RequiredText(FieldKey key)
    {
        Require(key);
        return Text(key) ?? "";
    }

    /// <summary>Reads a text with white space folded, checked; null when there is none.</summary>
    public string? Text(FieldKey key) => _map.Find(key.Name) is { } node ? TextOf(node, key, key.Line) : null;

    public DateOnly RequiredDate(FieldKey key)
    {
        var text = RequiredText(key);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            _diagnostics.Add(FrontMatterRules.InvalidDate, LocationOf(key), text, key.Name);
        }

        return default;
    }

    public string RequiredAddress(FieldKey key)
    {
        var text = RequiredText(key);
        if (text.Length > 0 && !SafeAddress.IsWeb(text))
        {
            _diagnostics.Add(FrontMatterRules.InvalidAddress, LocationOf(key), text, key.Name);
        }
        else if (text.Length > 0 && PublicHost.FindPrivate(text) is { } host)
        {
            _diagnostics.Add(TextRules.PrivateHost, LocationOf(key), text, host, new Phrase(PublicHost.Remedy(host)));
        }

        return SafeAddress.Encode(text);
    }

    public string RequiredId(FieldKey key)
    {
        var text = RequiredText(key);
        CheckId(text, key, LocationOf(key));
        return text;
    }

    /// <summary>Reads an id, checked; null when there is none or it is wrong.</summary>
    public string? Id(FieldKey key) => Text(key) is { Length: > 0 } text && CheckId(text, key, LocationOf(key)) ? text : null;

    /// <summary>Reads one of a key's names; null when there is none, or, with an error, when it is another.</summary>
    public string? Choice(FieldKey key)
    {
        if (Text(key) is not { Length: > 0 } text)
        {
            return null;
        }

        if (key.Names.Contains(text))
        {
            return text;
        }

        _diagnostics.Add(FrontMatterRules.UnknownName, LocationOf(key), text, key.Name, SuggestionPhrase.For(text, key.Names), Phrase.List(key.Names));
        return null;
    }

    /// <summary>Reads true or false. The result is null, with an error where there is a value, when it is neither.</summary>
    public bool? Flag(FieldKey key) => Choice(key) is { } flag ? flag == Flags.True : null;

    /// <summary>Reads a list of different ids.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Ids(FieldKey key)
    {
        var ids = new List<(string Id, SourceLocation Location)>();
        var known = new HashSet<string>();
        foreach (var node in List(key))
        {
            if (TextOf(node, key, key.Example) is { Length: > 0 } text && CheckId(text, key, node.Location))
            {
                if (known.Add(text))
                {
                    ids.Add((text, node.Location));
                }
                else
                {
                    _diagnostics.Add(FrontMatterRules.DuplicateEntry, node.Location, text, key.Name);
                }
            }
        }

        return ids;
    }

    /// <summary>Reads a list of different texts; two that differ only in case are the same.</summary>
    public IReadOnlyList<string> Texts(FieldKey key)
    {
        var texts = new List<string>();
        foreach (var node in List(key))
        {
            if (TextOf(node, key, key.Example) is not { Length: > 0 } text)
            {
                continue;
            }

            if (texts.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                _diagnostics.Add(FrontMatterRules.DuplicateEntry, node.Location, text, key.Name);
            }
            else
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>Reads a list of mappings, each with a reader of its own.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="moved">A key that mappings once had, with the rule that says what to write instead.</param>
    public IEnumerable<FieldReader> Maps(FieldKey key, (string Key, Rule Rule)? moved = null)
    {
        foreach (var node in List(key))
        {
            if (MapOf(node, key, key.Example, moved) is { } map)
            {
                yield return map;
            }
        }
    }

    public FieldReader? Map(FieldKey key) => _map.Find(key.Name) is { } node ? MapOf(node, key, key.Line) : null;

    public void Require(FieldKey key)
    {
        if (!Has(key))
        {
            _diagnostics.Add(FrontMatterRules.MissingKey, Location, key.Name, new Phrase(_where), new Phrase(key.Line));
        }
    }

    private List<YamlNode> List(FieldKey key)
    {
        switch (_map.Find(key.Name))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var node:
                WrongShape(node, key, "a list", key.Line);
                return [];
        }
    }

    // What a list of names held, as citations.
    private static string ShownValue(YamlNode node) =>
        node is YamlList { Items: var items } && items.All(item => item is YamlText { Text: var id } && Identifier.IsValid(id))
            ? $"[{string.Join("; ", items.Select(item => $"@{((YamlText)item).Text}"))}]"
            : "[@id]";

    private FieldReader? MapOf(YamlNode node, FieldKey key, string example, (string Key, Rule Rule)? moved = null)
    {
        var shorthand = key.Shorthand is { } name && node is YamlText text ? new YamlMap([(new YamlText(name, IsPlain: true, node.Location), text)], node.Location) : null;
        if ((node as YamlMap ?? shorthand) is { } map)
        {
            return new FieldReader(map, $"in '{key}'", key.Keys, _diagnostics, moved);
        }

        WrongShape(node, key, key.Shorthand is null ? "a set of keys" : $"a set of keys, or its {key.Shorthand} alone", example);
        return null;
    }

    private string TextOf(YamlNode node, FieldKey key, string example)
    {
        if (node is not YamlText value)
        {
            WrongShape(node, key, "a text", example);
            return "";
        }

        // The form of an id has a limit of its own, with a message that says how to write one.
        var longest = key.Form is FieldForm.Id or FieldForm.Ids ? LongestUnchecked : key.MaxLength;
        var text = PlainText.Clean(value.Text);
        if (key.Form is FieldForm.Text or FieldForm.Texts && value.Comment is { } comment)
        {
            _diagnostics.Add(FrontMatterRules.Comment, comment.Location, comment.Text, text);
        }
        else if (text.Length == 0 || value.IsNull)
        {
            _diagnostics.Add(FrontMatterRules.EmptyText, node.Location, key.Name);
        }
        else if (text.Length > longest)
        {
            _diagnostics.Add(FrontMatterRules.TooLong, node.Location, key.Name, text.Length, longest);
        }
        else if (text.Contains("{{", StringComparison.Ordinal))
        {
            _diagnostics.Add(FrontMatterRules.ClinicValue, node.Location, key.Name);
        }
        else if (InvisibleCharacters.Find(value.Text) is { } hidden)
        {
            // Written as an escape such as "\u202E". One that stands in the file itself was told with its own place.
            if (!_diagnostics.Found.Any(error => error.Id == FileRules.UnsafeCharacter.Id && error.Location.Line >= node.Location.Line && error.Location.Line <= node.Location.Line + value.Text.AsSpan().Count('\n')))
            {
                _diagnostics.Add(FileRules.UnsafeCharacter, node.Location, hidden);
            }
        }
        else
        {
            CheckMarkup(value, key);
            return text;
        }

        return "";
    }

    private void CheckMarkup(YamlText value, FieldKey key)
    {
        if (key.Form is FieldForm.Text && value.OtherType is { } type)
        {
            _diagnostics.Hold(LostMarkupRules.OtherType, value.Location, value.Text, new Phrase(type), key.Name);
        }
        else if (key.Form is FieldForm.Text or FieldForm.Texts && value is { IsPlain: true, Text: ['“' or '„' or '”' or '«' or '‘', .., '”' or '“' or '»' or '’'] } && value.Text.AsSpan(1, value.Text.Length - 2).IndexOfAny("“”„«»") < 0)
        {
            // A word processor puts them where YAML needs plain ones.
            _diagnostics.Hold(LostMarkupRules.PlainField, value.Location, key.Name, new Phrase("typographic quotation marks around the whole, which are a part of the text"), value.Text);
        }
        else if (key.Form is FieldForm.Texts && value is { IsPlain: true, Text: ['“' or '”' or '„', ..] or [.., '“' or '”'] } && value.Text.AsSpan().IndexOf('“') < 0 != value.Text.AsSpan().IndexOf('”') < 0)
        {
            // A comma between them parted the text.
            _diagnostics.Hold(LostMarkupRules.PlainField, value.Location, key.Name, new Phrase("half of a pair of typographic quotation marks, between which YAML parts texts at commas"), value.Text);
        }
        else if (key.Form is FieldForm.Text or FieldForm.Texts && !key.IsNote && PlainTextMarkup.Find(value.Text, key.HasAddresses) is var (quote, name))
        {
            _diagnostics.Hold(LostMarkupRules.PlainField, value.Location, key.Name, new Phrase(name), quote);
        }
    }

    private bool CheckId(string text, FieldKey key, SourceLocation location)
    {
        if (text.Length == 0 || Identifier.IsValid(text))
        {
            return true;
        }

        _diagnostics.Add(FrontMatterRules.InvalidId, location, text, key.Name, Identifier.Longest);
        return false;
    }

    private void WrongShape(YamlNode node, FieldKey key, string expected, string example)
    {
        if (node is YamlText { Text: "" })
        {
            _diagnostics.Add(FrontMatterRules.EmptyText, node.Location, key.Name);
        }
        else
        {
            _diagnostics.Add(FrontMatterRules.WrongShape, node.Location, key.Name, new Phrase(expected), new Phrase(node.Shape), new Phrase(example));
        }
    }
}
