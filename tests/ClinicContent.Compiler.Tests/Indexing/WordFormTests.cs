namespace ClinicContent.Compiler.Tests;

/// <summary>Which words the index takes for forms of one.</summary>
public class WordFormTests
{
    // From the sample vocabularies on snowballstem.org; folded, so that the Spanish ones have no accents.
    [Theory]
    [InlineData("en", "consign consigned consigning consignment")]
    [InlineData("en", "consistent consistently consist consisted")]
    [InlineData("en", "knock knocked knocking knocks")]
    [InlineData("en", "spasm spasms")]
    [InlineData("en", "treatment treatments treat treating")]
    [InlineData("en", "exercise exercises exercising exercised")]
    [InlineData("en", "injury injuries")]
    [InlineData("en", "herniated herniation")]
    [InlineData("es", "cheque cheques")]
    [InlineData("es", "torneado torneados")]
    [InlineData("es", "musculo musculos muscular")]
    [InlineData("es", "ejercicio ejercicios")]
    [InlineData("es", "entumecido entumecimiento entumecida")]
    [InlineData("es", "respirar respiracion respira")]
    public void Forms_of_a_word_are_one_group(string language, string words) => Assert.Single(GroupsOf(language, words));

    [Theory]
    [InlineData("pain hurts ache sore painful")]
    [InlineData("shot injection injected jab")]
    [InlineData("tumour tumor tumours")]
    [InlineData("anaesthetic anesthetic")]
    [InlineData("orthopaedic orthopedic")]
    [InlineData("colour colors coloured")]
    [InlineData("centre center")]
    [InlineData("disk disc discs")]
    [InlineData("stabilise stabilize stabilised stabilizing")]
    [InlineData("oedema edema")]
    [InlineData("diarrhoea diarrhea")]
    [InlineData("labelled labeled")]
    public void British_and_American_words_are_one_group(string words) => Assert.Single(GroupsOf("en", words));

    [Theory]
    [InlineData("en", "neck back leg nerve needle")]
    [InlineData("en", "muscle relax arthritis article")]
    [InlineData("en", "hour four your for tour")]
    [InlineData("es", "espalda espasmo columna pierna nervio")]
    [InlineData("es", "parte partido")]
    [InlineData("fr", "douleur douleurs")]
    public void Other_words_are_groups_of_their_own(string language, string words) => Assert.Equal(words.Split(' ').Length, GroupsOf(language, words).Count);

    [Theory]
    [InlineData("en", "gabapentin pregabalin duloxetine ibuprofen naproxen hydrocodone cyclobenzaprine methocarbamol lidocaine prednisone warfarin apixaban acetaminophen diazepam celecoxib", true)]
    [InlineData("es", "gabapentina pregabalina duloxetina ibuprofeno naproxeno hidrocodona ciclobenzaprina metocarbamol lidocaina prednisona warfarina acetaminofen diazepam", true)]
    [InlineData("en", "back pain spine nerve machine medicine exercise spasm injection person reason bone hormone", false)]
    [InlineData("es", "espalda dolor columna persona medicina maquina razon", false)]
    public void Names_of_medicines_are_known_by_their_stems(string language, string words, bool isMedicine) =>
        Assert.All(words.Split(' '), word => Assert.True(SearchLanguage.Of(language).IsMedicine(word) == isMedicine, word));

    private static HashSet<string> GroupsOf(string language, string words) => [.. words.Split(' ').Select(SearchLanguage.Of(language).GroupOf)];
}
