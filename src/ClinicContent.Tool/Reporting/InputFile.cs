namespace ClinicContent.Tool;

/// <summary>A file that a person names in a command.</summary>
internal static class InputFile
{
    /// <summary>Ends the command when there is no file to read. The message then describes what is at the path, in place of the operating system's message.</summary>
    /// <param name="path">The file, as it was named.</param>
    /// <param name="meaning">The file's content with its article, such as 'a clinic profile'.</param>
    /// <exception cref="CommandException">There is no such file, or it is a folder.</exception>
    public static void Require(string path, string meaning)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException($"'{DisplayPath.Of(path)}' is a folder: give the file that holds {meaning}.");
        }

        if (!File.Exists(path))
        {
            throw new CommandException($"The file '{DisplayPath.Of(path)}' does not exist: correct the path to {meaning}.");
        }
    }
}
