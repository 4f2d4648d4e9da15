using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>The name of a project of articles, which is its namespace and its folder as well.</summary>
internal static class ProjectName
{
    private const string Beginning = "Clinic";

    public static bool IsValid(string name) => CSharpIdentifier.IsNamespace(name);

    /// <summary>Makes a valid name of the words in a text, each with a capital: <c>Sunrise Pain</c> gives <c>SunrisePain</c>. Null when it has no letter or digit.</summary>
    public static string? Suggest(string text)
    {
        // A point between two letters parts names; one behind an abbreviation, as in "St. Mary", does not.
        var parts = new List<StringBuilder> { new() };
        var isStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || (text[i] == '_' && !isStart))
            {
                parts[^1].Append(isStart ? char.ToUpper(text[i], CultureInfo.InvariantCulture) : text[i]);
                isStart = false;
            }
            else if (text[i] == '.' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
            {
                parts.Add(new());
                isStart = true;
            }
            else
            {
                isStart = text[i] is not ('\'' or '’');
            }
        }

        var name = string.Join('.', parts.Select(part => part.Length > 0 && char.IsDigit(part[0]) ? $"{Beginning}{part}" : part.ToString()));
        return IsValid(name) ? name : null;
    }
}
