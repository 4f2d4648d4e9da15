using System.Globalization;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Gives the headings within sections ids that are unique in the article.</summary>
internal sealed class HeadingIds
{
    private const int Longest = 60;

    private readonly Dictionary<string, int> _used = [];

    public HeadingIds(IEnumerable<string> sectionIds)
    {
        foreach (var id in sectionIds)
        {
            _used[id] = 1;
        }
    }

    public string Next(string sectionId, string heading)
    {
        var id = $"{sectionId}-{Slug(heading)}";
        while (true)
        {
            var count = _used[id] = _used.GetValueOrDefault(id) + 1;
            if (count == 1)
            {
                return id;
            }

            // What the number gives may be taken too, by a heading that ends with it; then that one counts on.
            id = string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }
    }

    /// <summary>The letters and digits of a text, in lower case, with hyphens in place of everything between them.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        var between = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                between = slug.Length > 0;
                continue;
            }

            if (slug.Length >= Longest)
            {
                break;
            }

            slug.Append(between ? "-" : "").Append(Rune.ToLowerInvariant(rune));
            between = false;
        }

        return slug.Length == 0 ? "part" : slug.ToString();
    }
}
