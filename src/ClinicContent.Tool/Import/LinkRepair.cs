using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Converts the addresses of links: allowed ones stay, addresses of sections and imported files become links to those, and others are left out and reported.</summary>
/// <param name="sections">The sections, whose ids are known.</param>
/// <param name="article">The slug that an address of another imported file has; null for any other address.</param>
/// <param name="report">The report of changes.</param>
internal sealed partial class LinkRepair(IReadOnlyList<ImportSection> sections, Func<string, string?> article, ImportReport report)
{
    private readonly Dictionary<string, ImportSection> _byId = ById(sections);

    public IReadOnlyList<TextPiece> Repair(IReadOnlyList<TextPiece> pieces)
    {
        var repaired = new List<TextPiece>();
        string? last = null;
        foreach (var piece in pieces)
        {
            if (piece.Link is null)
            {
                repaired.AddRange(piece.IsValue || piece.IsBreak ? [piece] : FindAddresses(piece));
            }
            else
            {
                var unwrapped = Redirects.Unwrap(piece.Link);
                var target = (piece.WrittenLink is { } written ? article(written) : null) ?? Target(unwrapped ?? piece.Link);
                if (unwrapped is not null && target is not null && piece.Link != last)
                {
                    report.Changed(piece.Location, $"the link to {piece.Link} leads to {unwrapped} now, where it was redirected to");
                }

                if (target is null && piece.Link != last)
                {
                    report.Changed(piece.Location, $"the link to {piece.Link} is left out, and its text is kept");
                }

                repaired.Add(piece with { Link = target, WrittenLink = null });
            }

            last = piece.Link;
        }

        return TextPieces.Fold(repaired);
    }

    private static Dictionary<string, ImportSection> ById(IReadOnlyList<ImportSection> sections)
    {
        var byId = new Dictionary<string, ImportSection>();
        foreach (var section in sections)
        {
            section.Ids.ForEach(id => byId.TryAdd(id, section));
        }

        // A text that has no names of its own leads to a section by its heading.
        foreach (var section in sections)
        {
            byId.TryAdd(section.Id, section);
        }

        return byId;
    }

    private string? Target(string link)
    {
        if (link.StartsWith('#'))
        {
            var id = Uri.UnescapeDataString(link[1..]);
            return _byId.GetValueOrDefault(id) is { } section ? $"#{section.Id}" : null;
        }

        switch (SafeAddress.Scheme(link))
        {
            case ClinicNames.LinkScheme:
                return ClinicNames.Links.Contains(link) ? link : null;
            case "tel":
                return PhoneNumber.Parse(Uri.UnescapeDataString(link[PhoneNumber.Scheme.Length..]), out _)?.Address;
            case "mailto" when link.StartsWith("mailto:/", StringComparison.OrdinalIgnoreCase):
                return Target($"mailto:{link["mailto:".Length..].TrimStart('/')}");
            case "http" or "https" or "mailto":
                var encoded = link.Replace(" ", "%20", StringComparison.Ordinal);
                return SafeAddress.IsLink(encoded) && PublicHost.FindPrivate(encoded) is null && (SafeAddress.Scheme(encoded) != "mailto" || PublicHost.IsMail(encoded)) ? article(encoded) ?? encoded : null;
            case "":
                return article(link);
            default:
                return null;
        }
    }

    private IEnumerable<TextPiece> FindAddresses(TextPiece piece)
    {
        var at = 0;
        foreach (Match match in Address.Matches(piece.Text))
        {
            var text = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '”', '’', '»', '*', '_');
            var link = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{text}" : $"mailto:{text}";
            if (text.Length == 0 || Target(link) != link)
            {
                continue;
            }

            var redirected = Redirects.Unwrap(link) is { } unwrapped && Target(unwrapped) == unwrapped ? unwrapped : null;
            if (redirected is not null)
            {
                report.Changed(piece.Location, $"the address {link} is now {redirected}, where it was redirected to");
            }
            else
            {
                report.Count(piece.Location, "added: a link to an address that stands in the text");
            }

            if (match.Index > at)
            {
                yield return piece with { Text = piece.Text[at..match.Index] };
            }

            yield return piece with { Text = redirected ?? text, Link = redirected ?? link };
            at = match.Index + text.Length;
        }

        if (at < piece.Text.Length)
        {
            yield return piece with { Text = piece.Text[at..] };
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}@./])(?:https?://[^\s<>()\[\]{}|\\^`]{3,}|www\.[A-Za-z0-9][^\s<>()\[\]{}|\\^`]{2,}|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }
}
