using System.Text;

namespace ClinicContent.Compiler;

/// <summary>The C# name of a slug or section id.</summary>
internal static class CSharpName
{
    /// <summary>The words of an id with a capital each and nothing between: <c>back-spasms</c> becomes <c>BackSpasms</c>.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var word in id.Split('-'))
        {
            name.Append(word[..1].ToUpperInvariant()).Append(word.AsSpan(1));
        }

        return name.ToString();
    }
}
