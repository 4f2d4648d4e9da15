namespace ClinicContent.Tool;

/// <summary>Asks the author to confirm the right to use the texts to import.</summary>
internal static class RightToUse
{
    public const string Option = "--i-have-the-right";

    /// <param name="isGiven">True when the option is given.</param>
    /// <param name="input">The source of the answer to a question; null when nobody is there to answer.</param>
    /// <param name="output">The output for the question.</param>
    /// <exception cref="CommandException">The author does not confirm the right.</exception>
    public static void Require(bool isGiven, TextReader? input, TextWriter output)
    {
        if (isGiven)
        {
            return;
        }

        if (input is not null)
        {
            output.Write("Texts for patients are often licensed, and a copy of one must not be published without a license.\nDo you have the right to use and change these texts? Answer 'yes' or 'no': ");
            output.Flush();
            if (input.ReadLine()?.Trim().ToUpperInvariant() is "YES" or "Y")
            {
                return;
            }
        }

        throw new CommandException($"nothing was imported: texts for patients are often licensed, and a copy of one must not be published without a license. If you wrote these texts, or may use and change them, say so with {Option}.");
    }
}
