using System.Text;

namespace ClinicContent.Core.Tests;

/// <summary>Words and names of topics in a pack, from bytes that were made by hand.</summary>
public class PackWordsTests
{
    private static readonly string[] Months = [.. Enumerable.Range(1, 12).Select(month => $"m{month}")];

    [Fact]
    public void Words_are_found_in_their_language_and_narrower_ones()
    {
        var words = PackWords.Read(Language("fr", Block([(0, "Sommaire"), (InterfaceWords.Count - 1, "Inconnu"), (InterfaceWords.Count, "plus tard"), (999, "plus tard")], Months, "{day} {month} {year}", "1er"), Language("de", Block([], [], "", ""))));

        Assert.Null(words.Find("en"));
        Assert.Null(PackWords.None.Find("fr"));
        var french = words.Find("fr-CA")!;
        Assert.Same(french, words.Find("FR"));
        Assert.Equal(("Sommaire", "Inconnu"), (french[0], french[(InterfaceWord)(InterfaceWords.Count - 1)]));
        Assert.Equal((false, true, false), (french.StandsIn(0), french.StandsIn((InterfaceWord)1), french.DatesStandIn));
        Assert.Equal(Months, french.Dates.Months);
        Assert.Equal(("{day} {month} {year}", "1er"), (french.Dates.Pattern, french.Dates.FirstDay));
        var german = words.Find("de")!;
        Assert.Equal((true, InterfaceWords.English[0]), (german.DatesStandIn, german[0]));
    }

    [Fact]
    public void Without_a_word_for_the_first_day_it_is_a_number() =>
        Assert.Null(PackWords.Read(Language("fr", Block([], Months, "{day} {month} {year}", ""))).Find("fr")!.Dates.FirstDay);

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(13)]
    public void A_year_of_other_than_twelve_months_is_refused(int months) =>
        Refused(() => PackWords.Read(Language("fr", Block([], [.. Enumerable.Repeat("m", months)], "", ""))), $"a year has {months} months");

    [Fact]
    public void A_date_that_is_too_long_is_refused()
    {
        // Beside its pattern a date has the longest month, three bytes, and six digits.
        var longest = new string('x', InterfaceWords.MaxDateLength - 3 - 6);

        Assert.NotNull(PackWords.Read(Language("fr", Block([], Months, longest, ""))).Find("fr"));
        Refused(() => PackWords.Read(Language("fr", Block([], Months, longest + "x", ""))), "a date is too long");
    }

    [Fact]
    public void Words_that_are_cut_short_anywhere_are_refused()
    {
        var bytes = Language("fr", Block([(0, "Sommaire")], Months, "{day}", "1er"));
        for (var length = 0; length < bytes.Length; length++)
        {
            Refused(() => PackWords.Read(bytes.AsSpan(0, length)), "they end too soon");
        }
    }

    [Fact]
    public void A_long_word_is_read_and_what_a_later_version_adds_behind_a_language_passed_over()
    {
        var word = new string('w', 1000);
        byte[] longer = [.. Block([(0, word)], [], "", ""), .. new byte[70_000]];

        var words = PackWords.Read(Language("fr", longer, Language("it", Block([(0, "Indice")], [], "", ""))));

        Assert.Equal((word, "Indice"), (words.Find("fr")![0], words.Find("it")![0]));
    }

    [Fact]
    public void Topics_are_found_in_their_language_and_narrower_ones()
    {
        var block = Join(UInt16(2), Text("back-pain"), Text("Mal de dos"), Text("knees"), Text("Genoux"));
        var topics = PackTopics.Read(Language("fr", block, Language("fr-CA", Join(UInt16(1), Text("knees"), Text("Les genoux")))));

        Assert.Equal(("Mal de dos", "Genoux"), (topics.Find("fr", "back-pain"), topics.Find("FR", "knees")));
        Assert.Equal(("Mal de dos", "Les genoux"), (topics.Find("fr-CA", "back-pain"), topics.Find("fr-ca", "knees")));
        Assert.Null(topics.Find("fr", "hips"));
        Assert.Null(topics.Find("en", "knees"));
        Assert.Null(PackTopics.None.Find("fr", "knees"));
    }

    // A section: one language, or the rest of another section behind it.
    private static byte[] Language(string tag, byte[] block, byte[]? more = null) =>
        Join(UInt16(more is null ? 1 : 2), Text(tag), BitConverter.GetBytes(block.Length), block, more?[2..] ?? []);

    private static byte[] Block((int Number, string Text)[] words, string[] months, string pattern, string firstDay) =>
    [
        .. UInt16(words.Length),
        .. words.SelectMany(word => Join(UInt16(word.Number), Text(word.Text))),
        .. UInt16(months.Length),
        .. months.SelectMany(Text),
        .. Text(pattern),
        .. Text(firstDay),
    ];

    private static byte[] Text(string text) => Join(UInt16(Encoding.UTF8.GetByteCount(text)), Encoding.UTF8.GetBytes(text));

    private static byte[] UInt16(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    private static void Refused(Action read, string what) =>
        Assert.Equal($"The words or links of the content pack are damaged: {what}. Build the pack again, or fetch it again.", Assert.Throws<ContentPackException>(read).Message);
}
