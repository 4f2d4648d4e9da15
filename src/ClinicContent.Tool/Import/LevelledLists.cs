using System.Globalization;
using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <summary>Puts together lists that a word processor writes one after another, each with the name of the whole list and its level in a class, as in <c>lst-kix_abc-1</c>.</summary>
internal static class LevelledLists
{
    private const string Prefix = "lst-kix_";
    private const int Deepest = 8;

    /// <summary>The list that an element is a part of, and the level of that part; null when it says neither.</summary>
    public static (string List, int Level)? Of(IElement element)
    {
        foreach (var name in element.ClassList)
        {
            var dash = name.LastIndexOf('-');
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && dash > Prefix.Length && int.TryParse(name.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            {
                return (name[..dash], Math.Min(level, Deepest));
            }
        }

        return null;
    }

    /// <summary>Adds the items of the next part to a list, at their level.</summary>
    /// <returns>True when the list could take them.</returns>
    public static bool Join(ImportList list, ImportList next, int level)
    {
        // In place: a page can have very many parts.
        if (list.Items is not List<IReadOnlyList<ImportBlock>> items || items.Count == 0)
        {
            return false;
        }

        if (level == 0)
        {
            items.AddRange(next.Items);
        }
        else if (items[^1] is not [.., ImportList inner] || !Join(inner, next, level - 1))
        {
            items[^1] = [.. items[^1], next];
        }

        return true;
    }
}
