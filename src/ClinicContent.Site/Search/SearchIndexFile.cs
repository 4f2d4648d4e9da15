using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// Writes the search indexes of one language as the script search.js reads them: all that the packs have, with numbers as text that web hosts compress well. Groups are
/// numbered by their first words.
/// </summary>
internal static class SearchIndexFile
{
    private const int LongestShared = 25; // 'A' to 'Z'

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
        // No page holds the file, so that no character of markup has to be escaped.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("count"u8, index.ArticleCount);
        var (groups, numbers) = WriteWords(json, index);
        var lists = ListsOf(index, groups);
        WritePostings(json, index.ArticleCount, lists);
        json.WriteString("phrases"u8, Phrases(index, lists, numbers));
        json.WriteString("help"u8, Help(index, numbers));
        json.WriteString("endings"u8, Endings(index));
        json.WriteEndObject();
    }

    // A word is the number of characters that it shares with the one before, as a letter from A on, and the others. Returns the groups in their new order, and their numbers in it.
    private static (List<int> Groups, int[] Numbers) WriteWords(Utf8JsonWriter json, SearchIndex index)
    {
        var (words, back, medicines) = (new StringBuilder(), new NumberText(), new List<int>());
        var (groups, numbers, before) = (new List<int>(), new int[index.GroupCount], "");
        Array.Fill(numbers, -1);
        var reader = index.ReaderAt(0);
        for (var number = 0; reader.Read(); number++)
        {
            var word = Encoding.UTF8.GetString(reader.Word);
            var shared = Math.Min(word.AsSpan().CommonPrefixLength(before), LongestShared);
            words.Append((char)('A' + shared)).Append(word.AsSpan(shared));
            before = word;
            if (numbers[reader.Group] >= 0)
            {
                back.Add(groups.Count - numbers[reader.Group]);
            }
            else
            {
                back.Add(0);
                numbers[reader.Group] = groups.Count;
                groups.Add(reader.Group);
            }

            if (reader.IsMedicine)
            {
                medicines.Add(number);
            }
        }

        var (stops, fillers, regions) = (index.StopCount, index.FillerCount, index.RegionEnd);
        var kinds = new NumberText();
        kinds.AddSet([.. Enumerable.Range(0, groups.Count).Where(number => groups[number] < stops)]);
        kinds.AddSet([.. Enumerable.Range(0, groups.Count).Where(number => groups[number] >= stops && groups[number] < fillers)]);
        kinds.AddSet([.. Enumerable.Range(0, groups.Count).Where(number => groups[number] >= fillers && groups[number] < regions)]);
        kinds.AddSet(medicines);
        AddMisspelt(kinds, index);
        json.WriteString("words"u8, words.ToString());
        json.WriteString("groups"u8, back.ToString());
        json.WriteString("kinds"u8, kinds.ToString());
        return (groups, numbers);
    }

    // The misspelled names of medicines, and behind them the right ones.
    private static void AddMisspelt(NumberText kinds, SearchIndex index)
    {
        var (words, rights) = (new List<int>(), new List<int>());
        var reader = index.Misspelt();
        while (reader.Read())
        {
            words.Add(reader.Word);
            rights.Add(reader.Right);
        }

        kinds.AddSet(words);
        rights.ForEach(kinds.Add);
    }

    private static List<List<Posting>> ListsOf(SearchIndex index, List<int> groups)
    {
        var lists = new List<List<Posting>>();
        foreach (var group in groups)
        {
            var list = new List<Posting>();
            for (var postings = index.Postings(group); group >= index.StopCount && postings.Read();)
            {
                list.Add(new(postings.Article, postings.Field, postings.Section, postings.Impact));
            }

            lists.Add(list);
        }

        return lists;
    }

    // Lists of equal length stand together, and then entries of one field: that packs better. What the text of an article says is one of a few values.
    private static void WritePostings(Utf8JsonWriter json, int articles, List<List<Posting>> lists)
    {
        var (distances, fields) = (new NumberText(), new NumberText());
        var postings = new List<Posting>();
        foreach (var list in lists.OrderBy(list => list.Count))
        {
            var before = -1;
            foreach (var posting in list)
            {
                distances.Add(posting.Article - before - 1);
                fields.Add((int)posting.Field);
                before = posting.Article;
            }

            postings.AddRange(list);
        }

        var ofText = Enumerable.Range(0, articles)
            .GroupJoin(postings.Where(posting => posting.Field == SearchField.Body), article => article, posting => posting.Article, (_, of) => of.Select(posting => posting.Impact).Distinct().Order().ToList())
            .ToList();
        var (sections, impacts) = (new NumberText(), new NumberText());
        foreach (var posting in postings.OrderBy(posting => posting.Field))
        {
            sections.Add(posting.Section);
            impacts.Add(posting.Field == SearchField.Body ? ofText[posting.Article].BinarySearch(posting.Impact) : posting.Impact);
        }

        json.WriteString("counts"u8, NumberText.Of(lists.Select(list => list.Count)));
        json.WriteString("distances"u8, distances.ToString());
        json.WriteString("fields"u8, fields.ToString());
        json.WriteString("sections"u8, sections.ToString());
        json.WriteString("impacts"u8, impacts.ToString());
        json.WriteString("texts"u8, string.Join(' ', ofText.Select(NumberText.Of)));
    }

    // A phrase is of words that stand in more than the text of its article, which are numbered for each article, and of stop words, which are numbered behind them.
    private static string Phrases(SearchIndex index, List<List<Posting>> lists, int[] numbers)
    {
        var named = Enumerable.Range(0, index.ArticleCount).Select(_ => new List<int>()).ToList();
        for (var group = 0; group < lists.Count; group++)
        {
            foreach (var posting in lists[group].Where(posting => posting.Field >= SearchField.SearchWord))
            {
                named[posting.Article].Add(group);
            }
        }

        var stops = Enumerable.Range(0, index.StopCount).Select(group => numbers[group]).Order().ToList();
        var text = new NumberText();
        for (var article = 0; article < index.ArticleCount; article++)
        {
            var phrases = new List<(SearchField Field, List<int> Groups)>();
            for (var reader = index.Phrases(article); reader.Read();)
            {
                var groups = new List<int>();
                while (reader.ReadGroup(out var group))
                {
                    groups.Add(index.IsStop(group) ? named[article].Count + stops.BinarySearch(numbers[group]) : named[article].BinarySearch(numbers[group]));
                }

                groups.Sort();
                if (groups[0] < 0)
                {
                    throw SearchIndex.Damaged("an article has not the words of its phrases");
                }

                phrases.Add((reader.Field, groups));
            }

            text.Add(phrases.Count);
            foreach (var (field, groups) in phrases)
            {
                text.Add((int)field);
                text.AddList(groups);
            }
        }

        return text.ToString();
    }

    private static string Help(SearchIndex index, int[] numbers)
    {
        var bytes = index.HelpBytes;
        var (text, position) = (new NumberText(), 0);
        var boxes = SearchIndex.Number(bytes, ref position);
        text.Add(boxes);
        for (; boxes > 0; boxes--)
        {
            text.AddList(Read(bytes, ref position));
        }

        var signs = SearchIndex.Number(bytes, ref position);
        text.Add(signs);
        for (; signs > 0; signs--)
        {
            text.Add(SearchIndex.Number(bytes, ref position)); // the box
            text.Add(SearchIndex.Number(bytes, ref position)); // whether it is a phrase
            text.AddList(Read(bytes, ref position).ConvertAll(group => (uint)group < (uint)numbers.Length && numbers[group] >= 0 ? numbers[group] : throw SearchIndex.Damaged("no word has the group of a sign")));
        }

        return text.ToString();
    }

    private static List<int> Read(ReadOnlySpan<byte> bytes, ref int position)
    {
        var list = new List<int>();
        for (var left = SearchIndex.Number(bytes, ref position); left > 0; left--)
        {
            list.Add(SearchIndex.Number(bytes, ref position));
        }

        return list;
    }

    private static string Endings(SearchIndex index)
    {
        var endings = new List<string>();
        for (var reader = new EndingReader(index.EndingBytes); reader.Read();)
        {
            endings.Add(Encoding.UTF8.GetString(reader.Ending));
        }

        return string.Join(' ', endings);
    }

    private readonly record struct Posting(int Article, SearchField Field, int Section, int Impact);
}
