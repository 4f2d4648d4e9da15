using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Reads the marks of Markdown that people type in plain text: emphasis and links.</summary>
internal static partial class TypedMarks
{
    private const int LongestLine = 10_000;

    /// <summary>The pieces of a line.</summary>
    public static List<TextPiece> Of(TextPiece line, ImportReport report)
    {
        if (line.IsBreak || line.Text.Length > LongestLine || !line.Text.AsSpan().ContainsAny('*', '_', '['))
        {
            return [line];
        }

        var (pieces, at) = (new List<TextPiece>(), 0);
        foreach (Match match in Mark.Matches(line.Text))
        {
            Add(line.Text[at..match.Index]);
            at = match.Index + match.Length;
            var text = match.Groups["text"].Value;
            var link = match.Groups["link"].Value;
            if (match.Groups["title"] is { Success: true } title)
            {
                report.LeftOut(line.Location, "the title of a link or an image", title.Value[1..^1]);
            }

            if (match.Groups["image"] is { Success: true } image)
            {
                report.Changed(line.Location, $"the image {DisplayText.Of(image.Value)} in a link is now its text");
            }

            if (match.Value[0] == '!')
            {
                report.Changed(line.Location, $"the image {DisplayText.Of(link)} is now its text");
                Add(text);
            }
            else
            {
                report.Count(line.Location, "changed: marks of Markdown are now emphasis and links");
                pieces.Add(line with { Text = text, Link = link.Length > 0 ? link : line.Link, IsStrong = link.Length == 0 && match.Groups["mark"].Length == 2, IsEmphasis = link.Length == 0 && match.Groups["mark"].Length == 1 });
            }
        }

        Add(line.Text[at..]);
        return pieces;

        void Add(string text)
        {
            if (text.Length > 0)
            {
                if (Lost.Match(text) is { Success: true } lost)
                {
                    report.Changed(line.Location, $"'{DisplayText.Of(lost.Value)}' is no emphasis and no link that an article can have here, and is kept as text");
                }

                pieces.Add(line with { Text = text });
            }
        }
    }

    // An address can have parentheses in pairs, and a title behind it.
    private const string InAddress = @"(?:[^\s()<>""]|\([^\s()<>""]{0,300}\))";
    private const string Title = @"(?:[ \t]+(?<title>""[^""\r\n]{0,300}""|'[^'\r\n]{0,300}'|\([^()\r\n]{0,300}\)))?[ \t]*";
    private const string Link = $@"(?<link>https?://{InAddress}{{3,1000}}|mailto:{InAddress}{{3,200}}|tel:{InAddress}{{3,60}}|\#{InAddress}{{1,200}})";

    // Marks of strong text without others that end it, and links that lead to no whole address.
    [GeneratedRegex(@"(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)|!?\[[^\[\]\r\n]{0,300}\]\([^()\r\n]{0,300}(?:\([^()\r\n]{0,300}\)[^()\r\n]{0,300})?\)|\]\((?:https?:|mailto:|tel:|\#|[./\w-]{1,200}\.(?:md|html?|png|jpe?g|pdf)\b)[^()\r\n]{0,300}\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Lost { get; }

    [GeneratedRegex($@"\[!\[(?<text>[^\[\]\r\n]{{1,300}})\]\((?<image>{InAddress}{{1,1000}}){Title}\)\]\({Link}{Title}\)|!?\[(?<text>[^\[\]\r\n]{{1,300}})\]\({Link}{Title}\)|(?<![\w*_])(?<mark>\*\*|__|\*|_)(?=[^\s*_])(?<text>[^*_\r\n]{{1,300}}?)(?<=[^\s*_])\k<mark>(?![\w*_])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
