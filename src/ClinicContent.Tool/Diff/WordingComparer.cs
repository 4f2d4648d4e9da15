using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Counts the changed words of an article, by section.</summary>
internal static class WordingComparer
{
    public static IEnumerable<Change> Compare(Article old, Article @new)
    {
        if (old.Title != @new.Title)
        {
            yield return new(ChangeKind.Wording, $"title: '{old.Title}' -> '{@new.Title}'", VersionLevel.Patch, @new.Language);
        }

        var (added, removed, places, markup) = (0, 0, new List<string>(), new List<string>());
        Count("summary", Words(old.Summary), Words(@new.Summary), sameBytes: old.Summary == @new.Summary);
        foreach (var section in @new.Sections)
        {
            if (old.TryGetSection(section.Id, out var before))
            {
                Count(section.Id, WordsOf(before), WordsOf(section), before.Title == section.Title && before.Document.SequenceEqual(section.Document));
            }
        }

        foreach (var (before, after) in new[] { (old.Emergency, @new.Emergency), (old.Urgent, @new.Urgent) })
        {
            Count((after ?? before)?.Id ?? "", Words(before), Words(after), before is null ? after is null : after is not null && before.Document.SequenceEqual(after.Document));
        }

        if (places.Count > 0)
        {
            yield return new(ChangeKind.Wording, string.Create(CultureInfo.InvariantCulture, $"wording: {Number(added)} added, {Number(removed)} removed, in {string.Join(", ", places)}"), VersionLevel.Patch, @new.Language);
        }

        if (markup.Count > 0)
        {
            yield return new(ChangeKind.Wording, $"the same words with other links, emphasis or layout, in {string.Join(", ", markup)}", VersionLevel.Patch, @new.Language);
        }

        void Count(string place, List<string> before, List<string> after, bool sameBytes)
        {
            var common = CommonWords.Count(before, after);
            if (common < before.Count || common < after.Count)
            {
                (added, removed) = (added + after.Count - common, removed + before.Count - common);
                places.Add(place);
            }
            else if (!sameBytes)
            {
                markup.Add(place);
            }
        }
    }

    /// <summary>The words of a section as its readers see them, its heading first. A clinic's value counts as one word.</summary>
    public static List<string> WordsOf(Section section) =>
        [.. Words(section.Title), .. Text(section.Document).SelectMany(Words)];

    private static List<string> Words(Section? box) => box is null ? [] : WordsOf(box);

    private static Phrase Number(int words) => Phrase.Count(words, "word", "words");

    private static List<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static List<string> Text(ReadOnlySpan<byte> document)
    {
        var (blocks, text) = (new List<string>(), new StringBuilder());
        var reader = new DocumentReader(document);
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text or NodeKind.Code:
                    text.Append(Encoding.UTF8.GetString(reader.Text));
                    break;
                case NodeKind.Image:
                    text.Append(' ').Append(Encoding.UTF8.GetString(reader.SecondText)).Append(' ');
                    break;
                case NodeKind.ClinicValue:
                    text.Append(CultureInfo.InvariantCulture, $"{{{{clinic.{ClinicField.Values[reader.Number].WrittenName}}}}}");
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term or NodeKind.Link or NodeKind.Citation:
                    break;
                default:
                    blocks.Add(text.ToString());
                    text.Clear();
                    break;
            }
        }

        return blocks;
    }
}
