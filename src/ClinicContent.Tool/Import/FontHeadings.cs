using System.Buffers;
using System.Globalization;
using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <summary>Finds headings that a page sets in a larger typeface instead of marking them up, as editors of the nineties and word processors do.</summary>
internal static class FontHeadings
{
    private const int Longest = 80;
    private const int Deepest = 12;
    private const int LargeSize = 4; // of the seven sizes of the element font; 3 is that of the text
    private const int TitleSize = 6;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The level of the heading that an element is as a whole; null when it is none.</summary>
    /// <param name="element">A block, or the element that makes its text larger.</param>
    /// <param name="text">The beginning of its text, and whether that is the whole.</param>
    public static int? LevelOf(IElement element, (string Text, bool IsWhole) text)
    {
        if (!text.IsWhole || text.Text.Length is < 2 or > Longest || !text.Text.Any(char.IsLetter) || text.Text[^1] is '.' or ',' or ';' or ':' or '!' || TextMarker.Of(text.Text) is { Kind: TextMarkerKind.Bullet })
        {
            return null;
        }

        var (size, isStrong, within) = (SizeOf(element), IsStrong(element), element);
        for (var depth = 0; depth < Deepest; depth++)
        {
            IElement? only = null;
            foreach (var child in within.ChildNodes)
            {
                if (child is IElement { LocalName: "br" } or IComment || (child is IText { Data: var data } && data.AsSpan().IsWhiteSpace()))
                {
                    continue;
                }

                if (only is not null || child is not IElement { LocalName: "font" or "span" or "b" or "strong" or "i" or "em" or "u" or "big" or "center" or "p" or "div" } next)
                {
                    return Level();
                }

                only = next;
            }

            if (only is null)
            {
                break;
            }

            (size, isStrong, within) = (SizeOf(only) ?? size, isStrong || IsStrong(only), only);
        }

        return Level();

        // Large and strong, or very large.
        int? Level() => size switch
        {
            null or < LargeSize => null,
            >= TitleSize => 1,
            LargeSize when !isStrong => null,
            _ => 2,
        };
    }

    private static bool IsStrong(IElement element) => element.LocalName is "b" or "strong" || TextStyles.IsStrong(element.GetAttribute("style")) == true;

    // In the sizes of the element font.
    private static int? SizeOf(IElement element)
    {
        if (element.LocalName == "font" && element.GetAttribute("size")?.Trim() is { Length: > 0 and < 4 } given && int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return given[0] is '+' or '-' ? 3 + number : number;
        }

        foreach (var (property, value) in StyleDeclarations.Of(element.GetAttribute("style")))
        {
            if (property == "font-size")
            {
                return SizeOf(value);
            }
        }

        return null;
    }

    private static int? SizeOf(string value)
    {
        if (value is "large" or "x-large" or "xx-large" or "xxx-large")
        {
            return value switch { "large" => 4, "x-large" => 5, _ => TitleSize };
        }

        var end = value.AsSpan().IndexOfAnyExcept(Digits);
        if (end <= 0 || !double.TryParse(value.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size))
        {
            return null;
        }

        double? points = value[end..] switch { "pt" => size, "px" => size * 0.75, "em" or "rem" => size * 12, "%" => size * 0.12, _ => null };
        return points switch { null => null, < 13 => 3, < 16 => LargeSize, < 20 => 5, _ => TitleSize };
    }
}
