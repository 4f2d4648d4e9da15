namespace ClinicContent.Compiler.Tests;

public class SyllableTests
{
    // Divided as Merriam-Webster divides them.
    [Theory]
    [InlineData(1, "back pain spine the I make makes called walked tired you eyes days month's don't whole health bruise shoes does real 911")]
    [InlineData(2, "muscle muscles' spasm spasms rhythm doctor lifted needed causes changes being doing trying saying safely movement careful sometimes people quiet trial isn't didn't surgeon special action beyond table handled business hundred fluid something X-ray")]
    [InlineData(3, "medicine medicines radio video serious period usual physician imaging injury exercise continue vertebrae severely element biopsy employer area idea nausea's injected settlement well-being follow-up injuries")]
    [InlineData(4, "exercises diagnosis diabetes sciatica emergency usually immediate appropriate television variety society anxieties evaluate associate")]
    [InlineData(5, "immediately rehabilitate association inflammatory examination communicated")]
    public void English_syllables_are_counted(int expected, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, expected), (word, EnglishSyllables.Count(word))));

    // Divided by the rules of the Ortografía de la lengua española: ru-i-do is rui-do there, hu-í-a is huí-a.
    [Theory]
    [InlineData(1, "y muy rey hoy quien que fue pies bien guion seis buey ruin sol RM 8 cien vio")]
    [InlineData(2, "país reír guía agua cuello hueso día ahí búho ruido ciudad huía leyes leer dolor siguió causa lengua pingüe ojo guante quieto")]
    [InlineData(3, "médico espalda ayuda ahora músculo oído paciente cuídate muévase prohíbe Paraguay agüero alcohol caminar síntoma lumbago reúma jesuita construía vivíais creemos")]
    [InlineData(4, "cirugía biología período vehículo tratamiento medicina ejercicio diurético lingüístico emergencia diagnóstico")]
    [InlineData(5, "articulación fisioterapia inflamatorio")]
    [InlineData(6, "rehabilitación osteoporosis")]
    [InlineData(7, "antiinflamatorio antihistamínico")]
    public void Spanish_syllables_are_counted(int expected, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, expected), (word, SpanishSyllables.Count(word))));
}
