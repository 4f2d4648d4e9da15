namespace ClinicContent.Compiler;

/// <summary>The C# name of a slug or section id.</summary>
internal static class CSharpName
{
    /// <summary>Joins the words of an id, each with a capital: <c>back-spasms</c> becomes <c>BackSpasms</c>.</summary>
    public static string Of(string id) => string.Create(id.Length - id.AsSpan().Count('-'), id, static (name, id) =>
    {
        var (length, isFirst) = (0, true);
        foreach (var letter in id)
        {
            if (letter != '-')
            {
                name[length++] = isFirst ? char.ToUpperInvariant(letter) : letter;
            }

            isFirst = letter == '-';
        }
    });
}
