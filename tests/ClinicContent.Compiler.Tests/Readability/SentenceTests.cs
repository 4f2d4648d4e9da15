namespace ClinicContent.Compiler.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("Rest. Then walk! Does it hurt? Call.", 4)]
    [InlineData("Dr. Roe is a U.S. doctor. She sees you at 9 a.m. Mondays.", 2)]
    [InlineData("It takes 2.5 hours. 8 of 10 people walk.", 2)]
    [InlineData("\"Does it hurt?\" she asked.", 1)]
    [InlineData("He said \"Walk.\" Then he left (alone.) She stayed.", 3)]
    [InlineData("Wait ... then go", 1)]
    [InlineData("¿Le duele? ¡Llame! La Dra. Ruiz le ve a las 9 a. m. o más tarde.", 3)]
    [InlineData("Use calor, p. ej. una bolsa tibia. En EE. UU. llame al 911.", 2)]
    [InlineData("", 0)]
    [InlineData("---", 0)]
    public void Sentences_are_counted(string text, int expected) => Assert.Equal(expected, SentenceSplitter.Count(text));

    [Theory]
    [InlineData("Call 1-888-PAINCENTER and/or a well-known doctor – now.", 8)]
    [InlineData("- – / ...", 0)]
    public void Words_are_counted(string text, int expected) => Assert.Equal(expected, WordSplitter.Count(text));
}
