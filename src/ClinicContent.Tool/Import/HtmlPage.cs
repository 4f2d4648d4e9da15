using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClinicContent.Tool;

/// <summary>The facts about a page besides its content: places, addresses, and the visibility of its elements.</summary>
internal sealed class HtmlPage
{
    private readonly string _text;
    private readonly SourceText _source;
    private readonly Uri? _base;
    private int _drawing; // where to look for the next drawing
    private int _comment; // where to look for the next comment, which the parser gives no place for

    public HtmlPage(IHtmlDocument document, string text, TextStyles styles)
    {
        (_text, _source, Styles) = (text, new SourceText(text), styles);
        Document = document;
        _base = BaseOf(document);
    }

    public IHtmlDocument Document { get; }

    public TextStyles Styles { get; }

    public SourceLocation LocationOf(INode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (node is IElement { SourceReference: { } reference })
            {
                return _source.LocationAt(reference.Position.Position - 1);
            }

            // The parser gives no place for a drawing or a formula; they are asked for in their order.
            if (node is IElement { LocalName: "svg" or "math" } drawing && _text.IndexOf($"<{drawing.LocalName}", _drawing, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                _drawing = at + 1;
                return _source.LocationAt(at);
            }
        }

        return SourceLocation.Start;
    }

    /// <summary>The place of a comment; comments are asked for in their order.</summary>
    public SourceLocation LocationOf(IComment comment)
    {
        var start = comment.Data.AsSpan(0, Math.Min(comment.Data.Length, 40));
        for (var at = _text.IndexOf("<!", _comment, StringComparison.Ordinal); at >= 0; at = _text.IndexOf("<!", at + 2, StringComparison.Ordinal))
        {
            var data = _text.AsSpan(at + 2);
            if ((data.StartsWith("--") ? data[2..] : data).StartsWith(start))
            {
                _comment = at + 2;
                return _source.LocationAt(at);
            }

        }

        // It is told at the element around it, and so are those behind it.
        _comment = _text.Length;
        return LocationOf(comment.Parent);
    }

    /// <summary>The whole address that something of the page leads to; null when it cannot be known.</summary>
    public string? Resolve(string address)
    {
        address = address.Trim(' ', '\t', '\n', '\r', '\f');
        if (SafeAddress.Scheme(address).Length > 0)
        {
            return address;
        }

        return _base is not null && Uri.TryCreate(_base, address, out var whole) ? whole.AbsoluteUri : null;
    }

    // Nobody sees these, and they hold no text of the page.
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || StyleDeclarations.Of(element.GetAttribute("style")).Any(each => IsHiding(each.Property, each.Value));

    /// <summary>Checks for a role, of which an element can have several.</summary>
    public static bool IsRole(IElement? element, string role) =>
        element?.GetAttribute("role") is { } roles && roles.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && first.Equals(role, StringComparison.OrdinalIgnoreCase);

    private static bool IsHiding(string property, string value) => (property, value) is
        ("display", "none") or ("visibility", "hidden" or "collapse") or ("mso-hide", "all") or ("opacity", "0" or "0.0");

    /// <summary>A number that an attribute gives; 1 when it gives none.</summary>
    public static int NumberOf(IElement element, string attribute) => Number(element, attribute) ?? 1;

    /// <summary>A number that an attribute gives; null when it gives none.</summary>
    public static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Uri? BaseOf(IHtmlDocument document)
    {
        var head = document.Head?.Children ?? Enumerable.Empty<IElement>();
        var given = head.FirstOrDefault(element => element.LocalName == "base")?.GetAttribute("href")
            ?? head.FirstOrDefault(element => element.LocalName == "link" && string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))?.GetAttribute("href")
            ?? head.FirstOrDefault(element => element.LocalName == "meta" && element.GetAttribute("property") == "og:url")?.GetAttribute("content");
        return given is not null && SafeAddress.IsWeb(given.Trim()) && PublicHost.FindPrivate(given.Trim()) is null ? new Uri(given.Trim()) : null;
    }
}
