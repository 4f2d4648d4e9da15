using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Writes the search indexes of one language as the script search.js reads them: all that the packs have, with numbers as text that web hosts compress well. What is alike
/// stands together.
/// </summary>
internal static class SearchIndexFile
{
    private const int LongestShared = 12; // 'A' to 'M'
    private const int LongestReplaced = 11; // 'N' to 'Y'
    private const int HasSection = 1;
    private const int IsPhrase = 2;

    public static void Write(SiteContext site, string language, IBufferWriter<byte> output)
    {
        output.Write("var clinicContentIndexes = ["u8);
        var separator = Array.Empty<byte>();
        SearchFiles.ForEachIndex(site, language, index =>
        {
            output.Write(separator);
            Write(index, output);
            separator = [(byte)','];
        });
        output.Write("];\n"u8);
    }

    private static void Write(SearchIndex index, IBufferWriter<byte> output)
    {
        // No page holds the file, so that no character of markup has to be escaped. The order compresses best.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("count"u8, index.ArticleCount);
        var words = WordsOf(index);
        json.WriteString("words"u8, Words(words));
        var phrases = PhrasesOf(index);
        var lists = ListsOf(index, phrases);
        WritePostings(json, lists);
        json.WriteString("endings"u8, Texts(index.EndingBytes));
        json.WriteString("sounds"u8, index.SoundBytes.IsEmpty ? "" : Texts(index.SoundBytes));
        WritePhrases(json, index, phrases, lists);
        var (help, signs) = Help(index);
        json.WriteString("help"u8, help);
        json.WriteString("kinds"u8, Kinds(index, words));
        json.WriteString("signs"u8, signs);
        json.WriteEndObject();
    }

    // In the order of their groups, so that the groups need no numbers.
    private static List<Word> WordsOf(SearchIndex index)
    {
        var words = new List<Word>();
        for (var reader = index.ReaderAt(0); reader.Read();)
        {
            words.Add(new(words.Count, Encoding.UTF8.GetString(reader.Word), reader.Group, reader.IsMedicine));
        }

        return [.. words.OrderBy(word => word.Group)];
    }

    // A letter and further characters. The first word of a group says how many characters it shares with the word before; another, how many characters at the end of the word before it replaces.
    private static string Words(List<Word> words)
    {
        var (text, before) = (new StringBuilder(), new Word(-1, "", -1, IsMedicine: false));
        foreach (var word in words)
        {
            var shared = SharedLength(word.Text, before.Text);
            var replaced = before.Text.Length - shared;
            if (word.Group != before.Group)
            {
                shared = Math.Min(shared, LongestShared);
                text.Append((char)('A' + shared));
            }
            else if (replaced <= LongestReplaced)
            {
                text.Append((char)('N' + replaced));
            }
            else
            {
                shared = 0;
                text.Append('Z');
            }

            text.Append(word.Text.AsSpan(shared));
            before = word;
        }

        return text.ToString();
    }

    // Half a character is none.
    private static int SharedLength(string word, string before)
    {
        var shared = word.AsSpan().CommonPrefixLength(before);
        return shared > 0 && char.IsHighSurrogate(word[shared - 1]) ? shared - 1 : shared;
    }

    // The ends of the groups of each kind, the names of medicines, and the misspelled ones with the right ones behind them.
    private static string Kinds(SearchIndex index, List<Word> words)
    {
        var numbers = words.Select((word, number) => (word.Number, number)).ToDictionary(pair => pair.Number, pair => pair.number);
        var misspelt = new List<(int Word, int Right)>();
        for (var reader = index.Misspelt(); reader.Read();)
        {
            misspelt.Add((numbers[reader.Word], numbers[reader.Right]));
        }

        misspelt.Sort();
        var text = new NumberText();
        text.Add(index.StopCount);
        text.Add(index.FillerCount);
        text.Add(index.RegionEnd);
        text.AddSet([.. Enumerable.Range(0, words.Count).Where(number => words[number].IsMedicine)]);
        text.AddSet([.. misspelt.Select(pair => pair.Word)]);
        misspelt.ForEach(pair => text.Add(pair.Right));
        return text.ToString();
    }

    private static List<List<Phrase>> PhrasesOf(SearchIndex index)
    {
        var phrases = new List<List<Phrase>>();
        for (var article = 0; article < index.ArticleCount; article++)
        {
            var ofArticle = new List<Phrase>();
            for (var reader = index.Phrases(article); reader.Read();)
            {
                var groups = new List<int>();
                while (reader.ReadGroup(out var group))
                {
                    groups.Add(group);
                }

                ofArticle.Add(new(reader.Field, groups));
            }

            phrases.Add(ofArticle);
        }

        return phrases;
    }

    // A word that is a phrase by itself is marked so, instead of being listed among the phrases.
    private static List<List<Posting>> ListsOf(SearchIndex index, List<List<Phrase>> phrases)
    {
        var lists = new List<List<Posting>>();
        for (var group = 0; group < index.GroupCount; group++)
        {
            var list = new List<Posting>();
            for (var postings = index.Postings(group); group >= index.StopCount && postings.Read();)
            {
                var (field, word) = (postings.Field, group);
                var isPhrase = field >= SearchField.SearchTerm && phrases[postings.Article].RemoveAll(phrase => phrase.Field == field && phrase.Groups.Count == 1 && phrase.Groups[0] == word) > 0;
                list.Add(new(postings.Article, postings.Section, new(field, postings.Impact, (postings.Section > 0 ? HasSection : 0) | (isPhrase ? IsPhrase : 0))));
            }

            lists.Add(list);
        }

        return lists;
    }

    // Lists of equal length stand together: that packs better. There are few kinds of uses, so that each has a number.
    private static void WritePostings(Utf8JsonWriter json, List<List<Posting>> lists)
    {
        var postings = lists.OrderBy(list => list.Count).SelectMany(list => list.Zip(list.Prepend(new(-1, 0, default)), (posting, before) => (Posting: posting, Distance: posting.Article - before.Article - 1))).ToList();
        var uses = postings.Select(posting => posting.Posting.Use).Distinct().OrderBy(use => use.Field).ThenBy(use => use.Flags).ThenBy(use => use.Impact).ToList();
        var numbers = uses.Select((use, number) => (use, number)).ToDictionary(pair => pair.use, pair => pair.number);
        json.WriteString("sections"u8, NumberText.Of(postings.Select(posting => posting.Posting.Section).Where(section => section > 0)));
        json.WriteString("distances"u8, NumberText.Of(postings.Select(posting => posting.Distance)));
        json.WriteString("uses"u8, NumberText.Of(uses.SelectMany(use => (int[])[((int)use.Field * 4) + use.Flags, use.Impact])));
        json.WriteString("counts"u8, NumberText.Of(lists.Select(list => list.Count)));
        json.WriteString("postings"u8, NumberText.Of(postings.Select(posting => numbers[posting.Posting.Use])));
    }

    // A phrase is of words that stand in more than the text of its article, which are numbered for each article, and of stop words, which are numbered behind them.
    private static void WritePhrases(Utf8JsonWriter json, SearchIndex index, List<List<Phrase>> phrases, List<List<Posting>> lists)
    {
        var named = phrases.ConvertAll(_ => new List<int>());
        for (var group = 0; group < lists.Count; group++)
        {
            foreach (var posting in lists[group].Where(posting => posting.Use.Field >= SearchField.SearchWord))
            {
                named[posting.Article].Add(group);
            }
        }

        var (fields, lengths, members, stops) = (new NumberText(), new NumberText(), new NumberText(), index.StopCount);
        for (var article = 0; article < phrases.Count; article++)
        {
            fields.Add(phrases[article].Count);
            foreach (var (field, groups) in phrases[article])
            {
                var numbers = groups.ConvertAll(group => group < stops ? named[article].Count + group : named[article].BinarySearch(group));
                numbers.Sort();
                if (numbers[0] < 0)
                {
                    throw SearchIndex.Damaged("an article has not the words of its phrases");
                }

                fields.Add((int)field);
                lengths.Add(numbers.Count);
                members.AddSteps(numbers);
            }
        }

        json.WriteString("fields"u8, fields.ToString());
        json.WriteString("lengths"u8, lengths.ToString());
        json.WriteString("phrases"u8, members.ToString());
    }

    // As in the pack, without the places of signs, of which a page shows the whole box. Numbers of one kind stand together: that packs better.
    private static (string Help, string Signs) Help(SearchIndex index)
    {
        var bytes = index.HelpBytes;
        var (help, lengths, members, position) = (new NumberText(), new NumberText(), new NumberText(), 0);
        for (var boxes = Copy(bytes, ref position, help); boxes > 0; boxes--)
        {
            for (var left = Copy(bytes, ref position, help); left > 0; left--)
            {
                Copy(bytes, ref position, help);
                SearchIndex.Number(bytes, ref position);
            }
        }

        for (var classes = Copy(bytes, ref position, help); classes > 0; classes--)
        {
            for (var left = Copy(bytes, ref position, lengths); left > 0; left--)
            {
                CopyMembers(bytes, ref position, lengths, members);
            }
        }

        for (var signs = Copy(bytes, ref position, help); signs > 0; signs--)
        {
            Copy(bytes, ref position, help);
            SearchIndex.Number(bytes, ref position);
            CopyMembers(bytes, ref position, lengths, members);
            CopyMembers(bytes, ref position, lengths, members);
        }

        return ($"{help}{lengths}", members.ToString());
    }

    private static int Copy(ReadOnlySpan<byte> bytes, ref int position, NumberText text)
    {
        var number = SearchIndex.Number(bytes, ref position);
        text.Add(number);
        return number;
    }

    private static void CopyMembers(ReadOnlySpan<byte> bytes, ref int position, NumberText lengths, NumberText members)
    {
        for (var left = Copy(bytes, ref position, lengths); left > 0; left--)
        {
            Copy(bytes, ref position, members);
        }
    }

    private static string Texts(ReadOnlySpan<byte> bytes)
    {
        var texts = new List<string>();
        for (var reader = new EndingReader(bytes); reader.Read();)
        {
            texts.Add(Encoding.UTF8.GetString(reader.Ending));
        }

        return string.Join(' ', texts);
    }

    private sealed record Word(int Number, string Text, int Group, bool IsMedicine);

    private sealed record Phrase(SearchField Field, List<int> Groups);

    private readonly record struct Use(SearchField Field, int Impact, int Flags);

    private readonly record struct Posting(int Article, int Section, Use Use);
}
