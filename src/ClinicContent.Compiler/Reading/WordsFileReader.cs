using System.Text;
using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>Reads <c>_words.json</c>. Reading is strict: a misspelled key is an error, so that no word is silently missing.</summary>
internal sealed class WordsFileReader
{
    public const string Months = "months";
    public const string Date = "date";
    public const string FirstDay = "firstDay";
    public const string TopicNames = "topicNames";

    private const int MonthsOfYear = 12;
    private const int LongestWord = 300;

    private static readonly string[] Parts = [DateWords.DayPlaceholder, DateWords.MonthPlaceholder, DateWords.YearPlaceholder];

    private readonly WordsFile _file;
    private readonly byte[] _json;
    private readonly JsonLocations _locations;

    private WordsFileReader(WordsFile file, SourceText source)
    {
        (_file, _json) = (file, Encoding.UTF8.GetBytes(source.Text));
        _locations = new JsonLocations(source, _json);
    }

    /// <summary>The keys of the words, in the order of <see cref="InterfaceWord"/>.</summary>
    public static IReadOnlyList<string> WordKeys { get; } = [.. Enum.GetValues<InterfaceWord>().Select(word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()))];

    private static IReadOnlyList<string> Keys { get; } = [.. WordKeys, Months, Date, FirstDay, TopicNames];

    public static void Read(WordsFile file)
    {
        file.Bytes = SourceReader.ReadBytes(file.FullPath, file.Diagnostics);
        if (file.Bytes is not null && SourceReader.Decode(file.Bytes, file.Diagnostics) is { } source)
        {
            new WordsFileReader(file, source).Read();
        }
    }

    private void Read()
    {
        var reader = new Utf8JsonReader(_json, JsonLocations.Options);
        try
        {
            reader.Read();
            ReadMembers(ref reader, "the file", Keys, ReadMember);
            while (reader.Read())
            {
                // What follows the object is an error of the reader.
            }
        }
        catch (JsonException e)
        {
            _file.Diagnostics.Add(WordsRules.NoJson, LocationAt(JsonLocations.OffsetOf(_json, e)), new Phrase(e.Message.Split(" LineNumber:")[0]));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            _file.Diagnostics.Add(WordsRules.NoJson, LocationAt(reader.TokenStartIndex), new Phrase("An escape such as \\ud800 is half a character."));
        }
    }

    private delegate void MemberReader(ref Utf8JsonReader reader, string key, SourceLocation location);

    // The reader stands on the value, and afterwards on its end.
    private void ReadMembers(ref Utf8JsonReader reader, string what, IReadOnlyList<string>? keys, MemberReader read)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Wrong(ref reader, what, "an object in braces");
            return;
        }

        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (key, location) = (reader.GetString()!, LocationAt(reader.TokenStartIndex));
            reader.Read();
            if (keys?.Contains(key) == false)
            {
                _file.Diagnostics.Add(WordsRules.UnknownKey, location, key, SuggestionPhrase.For(key, keys), Phrase.List(keys));
                reader.Skip();
            }
            else if (!seen.Add(key))
            {
                _file.Diagnostics.Add(WordsRules.RepeatedKey, location, key);
                reader.Skip();
            }
            else
            {
                read(ref reader, key, location);
            }
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, string key, SourceLocation location)
    {
        switch (key)
        {
            case Months:
                ReadMonths(ref reader);
                break;
            case Date:
                ReadDate(ref reader);
                break;
            case FirstDay:
                _file.FirstDay = ReadText(ref reader, key);
                break;
            case TopicNames:
                ReadMembers(ref reader, $"'{TopicNames}'", null, ReadTopic);
                break;
            default:
                var word = Enumerable.Range(0, WordKeys.Count).First(number => WordKeys[number] == key);
                _file.Words[word] = ReadText(ref reader, key);
                break;
        }
    }

    private void ReadTopic(ref Utf8JsonReader reader, string topic, SourceLocation location)
    {
        if (ReadText(ref reader, topic) is { } name)
        {
            _file.Topics.Add(topic, (name, location));
        }
    }

    private void ReadMonths(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Wrong(ref reader, $"'{Months}'", "the names of the twelve months in brackets");
            return;
        }

        var start = LocationAt(reader.TokenStartIndex);
        var months = new List<string?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            months.Add(ReadText(ref reader, Months));
        }

        if (months.Count != MonthsOfYear)
        {
            _file.Diagnostics.Add(WordsRules.WrongValue, start, new Phrase($"'{Months}'"), new Phrase($"a list of {months.Count}"), new Phrase("the names of the twelve months"));
        }
        else if (months.TrueForAll(month => month is not null))
        {
            _file.Months = [.. months.OfType<string>()];
        }
    }

    private void ReadDate(ref Utf8JsonReader reader)
    {
        var location = LocationAt(reader.TokenStartIndex);
        if (ReadText(ref reader, Date) is not { } pattern)
        {
            return;
        }

        // Each part once, and no other brace.
        if (Parts.All(part => pattern.Split(part).Length == 2) && Parts.Aggregate(pattern, (rest, part) => rest.Replace(part, "", StringComparison.Ordinal)).AsSpan().IndexOfAny('{', '}') < 0)
        {
            _file.DatePattern = pattern;
        }
        else
        {
            _file.Diagnostics.Add(WordsRules.DatePattern, location, pattern);
        }
    }

    private string? ReadText(ref Utf8JsonReader reader, string key)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong(ref reader, $"'{DisplayText.Of(key)}'", "a text in quotes");
            return null;
        }

        if (InvisibleCharacters.Find(reader.GetString()!) is { } code)
        {
            _file.Diagnostics.Add(FileRules.UnsafeCharacter, LocationAt(reader.TokenStartIndex), code);
            return null;
        }

        var text = PlainText.Clean(reader.GetString()!);
        if (text.Length is > 0 and <= LongestWord)
        {
            if (key != Date && PlainTextMarkup.Find(text) is var (quote, name))
            {
                _file.Diagnostics.Add(LostMarkupRules.PlainField, LocationAt(reader.TokenStartIndex), key, new Phrase(name), quote);
            }

            return text;
        }

        _file.Diagnostics.Add(
            WordsRules.WrongValue, LocationAt(reader.TokenStartIndex), new Phrase($"'{DisplayText.Of(key)}'"), new Phrase(text.Length == 0 ? "empty" : $"a text of {text.Length} characters"), new Phrase($"a text of at most {LongestWord} characters, or leave it out"));
        return null;
    }

    private void Wrong(ref Utf8JsonReader reader, string what, string expected)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        _file.Diagnostics.Add(WordsRules.WrongValue, LocationAt(reader.TokenStartIndex), new Phrase(what), new Phrase(found), new Phrase(expected));
        reader.Skip();
    }

    private SourceLocation LocationAt(long offset) => _locations.LocationAt(offset);
}
