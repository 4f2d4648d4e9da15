using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>Reads the keys of one mapping in front matter, and reports every error in them.</summary>
internal sealed class FieldReader
{
    private const int LongestText = 300;
    private const int LongestName = 100;

    private static readonly string[] Flags = ["true", "false"];

    private readonly YamlMap _map;
    private readonly string _where;
    private readonly DiagnosticList _diagnostics;

    /// <param name="map">The mapping.</param>
    /// <param name="where">The mapping in the words of messages, such as "in the front matter".</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="diagnostics">The list that errors are added to.</param>
    /// <param name="moved">A key that there once was, with the rule that says what to write instead.</param>
    public FieldReader(YamlMap map, string where, string[] keys, DiagnosticList diagnostics, (string Key, Rule Rule)? moved = null)
    {
        (_map, _where, _diagnostics) = (map, where, diagnostics);
        foreach (var (key, _) in map.Entries.Where(entry => !keys.Contains(entry.Key.Text)))
        {
            if (key.Text == moved?.Key)
            {
                diagnostics.Add(moved.Value.Rule, key.Location, new Phrase(ShownValue(map.Find(key.Text)!)));
                continue;
            }

            diagnostics.Add(FrontMatterRules.UnknownKey, key.Location, key.Text, new Phrase(where), SuggestionPhrase.For(key.Text, keys), Phrase.List(keys));
        }
    }

    public SourceLocation Location => _map.Location;

    public SourceLocation LocationOf(string key) => _map.Find(key)?.Location ?? _map.Location;

    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>Reads a text with white space folded, checked; empty, with an error, when it is missing or wrong.</summary>
    public string RequiredText(string key, string example, int longest = LongestText) => Required(key, example, longest, isProse: true);

    /// <summary>Reads a text with white space folded, checked; null when there is none.</summary>
    public string? Text(string key, string example, int longest = LongestText) => Text(key, example, longest, isProse: true);

    /// <summary>Reads a value that is no prose, so that a comment may follow it; null when there is none.</summary>
    public string? Token(string key, string example) => Text(key, example, LongestText, isProse: false);

    public DateOnly RequiredDate(string key)
    {
        var text = Required(key, "2026-11-22", LongestText, isProse: false);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            _diagnostics.Add(FrontMatterRules.InvalidDate, LocationOf(key), text, key);
        }

        return default;
    }

    public string RequiredAddress(string key)
    {
        var text = Required(key, "https://www.example.org/page", SafeAddress.MaxLength, isProse: false);
        if (text.Length > 0 && !SafeAddress.IsWeb(text))
        {
            _diagnostics.Add(FrontMatterRules.InvalidAddress, LocationOf(key), text, key);
        }
        else if (text.Length > 0 && PublicHost.FindPrivate(text) is { } host)
        {
            _diagnostics.Add(TextRules.PrivateHost, LocationOf(key), text, host);
        }

        return SafeAddress.Encode(text);
    }

    public string RequiredId(string key, string example)
    {
        var text = Required(key, example, LongestText, isProse: false);
        CheckId(text, key, LocationOf(key));
        return text;
    }

    /// <summary>Reads an id, checked; null when there is none or it is wrong.</summary>
    public string? Id(string key, string example) =>
        Text(key, example, LongestText, isProse: false) is { Length: > 0 } text && CheckId(text, key, LocationOf(key)) ? text : null;

    /// <summary>Reads one of a list of names; null when there is none, or, with an error, when it is another.</summary>
    public string? Choice(string key, IReadOnlyList<string> names)
    {
        if (Text(key, names[0], LongestText, isProse: false) is not { Length: > 0 } text)
        {
            return null;
        }

        if (names.Contains(text))
        {
            return text;
        }

        _diagnostics.Add(FrontMatterRules.UnknownName, LocationOf(key), text, key, SuggestionPhrase.For(text, names), Phrase.List(names));
        return null;
    }

    /// <summary>Reads true or false. The result is null, with an error where there is a value, when it is neither.</summary>
    public bool? Flag(string key) => Choice(key, Flags) is { } flag ? flag == Flags[0] : null;

    /// <summary>Reads a list of different ids.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Ids(string key)
    {
        var ids = new List<(string Id, SourceLocation Location)>();
        var known = new HashSet<string>();
        foreach (var node in List(key, $"{key}: [back-pain, muscles]"))
        {
            if (TextOf(node, key, "back-pain", LongestText, isProse: false) is { Length: > 0 } text && CheckId(text, key, node.Location))
            {
                if (known.Add(text))
                {
                    ids.Add((text, node.Location));
                }
                else
                {
                    _diagnostics.Add(FrontMatterRules.DuplicateEntry, node.Location, text, key);
                }
            }
        }

        return ids;
    }

    /// <summary>Reads a list of different texts; two that differ only in case are the same.</summary>
    public IReadOnlyList<string> Texts(string key, string example)
    {
        var texts = new List<string>();
        foreach (var node in List(key, $"{key}: [{example}]"))
        {
            if (TextOf(node, key, example, LongestName, isProse: true) is not { Length: > 0 } text)
            {
                continue;
            }

            if (texts.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                _diagnostics.Add(FrontMatterRules.DuplicateEntry, node.Location, text, key);
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
    /// <param name="example">A mapping as it may be.</param>
    /// <param name="keys">The keys that a mapping may have.</param>
    /// <param name="moved">A key that mappings once had, with the rule that says what to write instead.</param>
    public IEnumerable<FieldReader> Maps(string key, string example, string[] keys, (string Key, Rule Rule)? moved = null)
    {
        foreach (var node in List(key, $"{key}: [{example}]"))
        {
            if (MapOf(node, key, example, keys, moved) is { } map)
            {
                yield return map;
            }
        }
    }

    public FieldReader? Map(string key, string example, string[] keys) =>
        _map.Find(key) is { } node ? MapOf(node, key, $"{key}: {example}", keys) : null;

    public void Require(string key, string example)
    {
        if (!Has(key))
        {
            _diagnostics.Add(FrontMatterRules.MissingKey, Location, key, new Phrase(_where), new Phrase(example));
        }
    }

    private List<YamlNode> List(string key, string example)
    {
        switch (_map.Find(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var node:
                WrongShape(node, key, "a list", example);
                return [];
        }
    }

    // What a list of names held, as citations.
    private static string ShownValue(YamlNode node) =>
        node is YamlList { Items: var items } && items.All(item => item is YamlText { Text: var id } && Identifier.IsValid(id))
            ? $"[{string.Join("; ", items.Select(item => $"@{((YamlText)item).Text}"))}]"
            : "[@id]";

    private FieldReader? MapOf(YamlNode node, string key, string example, string[] keys, (string Key, Rule Rule)? moved = null)
    {
        if (node is YamlMap map)
        {
            return new FieldReader(map, $"in '{key}'", keys, _diagnostics, moved);
        }

        WrongShape(node, key, "a set of keys", example);
        return null;
    }

    private string Required(string key, string example, int longest, bool isProse)
    {
        Require(key, $"{key}: {example}");
        return Text(key, example, longest, isProse) ?? "";
    }

    private string? Text(string key, string example, int longest, bool isProse) =>
        _map.Find(key) is { } node ? TextOf(node, key, $"{key}: {example}", longest, isProse) : null;

    /// <param name="node">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="example">An example for the message about a value of the wrong shape.</param>
    /// <param name="longest">The number of characters that it may have.</param>
    /// <param name="isProse">True when a comment behind it may have been meant as a part of it, as none behind a date or an id is.</param>
    private string TextOf(YamlNode node, string key, string example, int longest, bool isProse)
    {
        if (node is not YamlText value)
        {
            WrongShape(node, key, "a text", example);
            return "";
        }

        var text = PlainText.Clean(value.Text);
        if (isProse && value.Comment is { } comment)
        {
            _diagnostics.Add(FrontMatterRules.Comment, comment.Location, comment.Text, text);
        }
        else if (text.Length == 0)
        {
            _diagnostics.Add(FrontMatterRules.EmptyText, node.Location, key);
        }
        else if (text.Length > longest)
        {
            _diagnostics.Add(FrontMatterRules.TooLong, node.Location, key, text.Length, longest);
        }
        else if (text.Contains("{{", StringComparison.Ordinal))
        {
            _diagnostics.Add(FrontMatterRules.ClinicValue, node.Location, key);
        }
        else if (InvisibleCharacters.Find(value.Text) is { } hidden)
        {
            // Written as an escape such as "\u202E", so the file itself does not hold it.
            _diagnostics.Add(FileRules.UnsafeCharacter, node.Location, hidden);
        }
        else
        {
            return text;
        }

        return "";
    }

    private bool CheckId(string text, string key, SourceLocation location)
    {
        if (text.Length == 0 || Identifier.IsValid(text))
        {
            return true;
        }

        _diagnostics.Add(FrontMatterRules.InvalidId, location, text, key, Identifier.Longest);
        return false;
    }

    private void WrongShape(YamlNode node, string key, string expected, string example)
    {
        if (node is YamlText { Text: "" })
        {
            _diagnostics.Add(FrontMatterRules.EmptyText, node.Location, key);
        }
        else
        {
            _diagnostics.Add(FrontMatterRules.WrongShape, node.Location, key, new Phrase(expected), new Phrase(node.Shape), new Phrase(example));
        }
    }
}
