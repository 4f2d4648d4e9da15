using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes interface words for <see cref="PackWords"/>, and topic names for <see cref="PackTopics"/>.</summary>
internal static class WordsWriter
{
    /// <summary>Writes the words; empty when no language has any of its own.</summary>
    public static byte[] WriteWords(IEnumerable<CompiledWords> languages) => Write(languages.Where(language => language.HasWords), (output, language) =>
    {
        var words = language.Words.Select((text, number) => (number, text)).Where(word => word.text is not null).ToList();
        Count(output, words.Count);
        foreach (var (number, text) in words)
        {
            Count(output, number);
            Text(output, text!);
        }

        var months = language.Dates?.Months ?? [];
        Count(output, months.Length);
        Array.ForEach(months, month => Text(output, month));
        Text(output, language.Dates?.Pattern ?? "");
        Text(output, language.Dates?.FirstDay ?? "");
    });

    /// <summary>Writes the topic names; empty when no language has any.</summary>
    public static byte[] WriteTopics(IEnumerable<CompiledWords> languages) => Write(languages.Where(language => language.Topics.Count > 0), (output, language) =>
    {
        Count(output, language.Topics.Count);
        foreach (var (slug, name) in language.Topics.OrderBy(topic => topic.Key, StringComparer.Ordinal))
        {
            Text(output, slug);
            Text(output, name);
        }
    });

    private static byte[] Write(IEnumerable<CompiledWords> languages, Action<BinaryWriter, CompiledWords> write)
    {
        var sorted = languages.OrderBy(language => language.Language, StringComparer.Ordinal).ToList();
        if (sorted.Count == 0)
        {
            return [];
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        Count(output, sorted.Count);
        foreach (var language in sorted)
        {
            Text(output, language.Language);
            using var block = new MemoryStream();
            using (var part = new BinaryWriter(block, Encoding.UTF8, leaveOpen: true))
            {
                write(part, language);
            }

            output.Write((int)block.Length);
            output.Write(block.ToArray());
        }

        output.Flush();
        return bytes.ToArray();
    }

    private static void Count(BinaryWriter output, int count) => output.Write(checked((ushort)count));

    internal static void Text(BinaryWriter output, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Count(output, utf8.Length);
        output.Write(utf8);
    }
}
