namespace ClinicContent.Compiler.Tests;

public class ItemMarkTests
{
    // Most lines are passed over by their first words; a mark with any number, letter or word around it is not.
    [Fact]
    public void A_number_or_letter_is_a_mark_with_whatever_stands_around_it()
    {
        var lines =
            from open in (string[])["", "(", "[", "Step ", "Paso ", "Step (", "n.º ", "Paso n.º ", "№ ", "#"]
            from count in (string[])["1", "12", "1.2", "a", "B", "iv", "XI"]
            from close in (string[])[". Rest", ") Rest", "] Rest", "}: Rest", ".- Descansar", "º Rest", " - Rest", " – Rest", ": Rest", " ) Rest", " . Rest", "st. Rest", ".Rest", "-Descansar", ").Descansar", ")-Descansar"]
            select $"{open}{count}{close} as long as it hurts";

        Assert.All(lines, line => Assert.NotNull(ItemMark.Read(line)));
    }
}
