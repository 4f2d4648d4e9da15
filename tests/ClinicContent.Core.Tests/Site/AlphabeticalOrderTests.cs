namespace ClinicContent.Core.Tests.Site;

public class AlphabeticalOrderTests
{
    private static readonly string[] Names = ["Zona", "ñoño", "nudo", "niz", "niño", "Back-pain imaging", "back spasms", "apoyo", "Ángulo", "Análisis"];

    [Fact]
    public void Names_stand_as_in_a_dictionary() =>
        Assert.Equal(
            ["Análisis", "Ángulo", "apoyo", "Back-pain imaging", "back spasms", "niño", "niz", "nudo", "ñoño", "Zona"],
            Names.OrderBy(AlphabeticalOrder.KeyOf, StringComparer.Ordinal));
}
