using System.Text;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Finds the targets of a document's links in a rendering.</summary>
internal static class ArticleAddress
{
    /// <summary>The placeholder of the slug in <see cref="RenderOptions.ArticleUrl"/>.</summary>
    public const string SlugPlaceholder = "{slug}";

    private const int MaxSlug = 256;

    /// <summary>Checks that a link has a target. Without one, its text stands alone.</summary>
    /// <param name="link">A reader at the start of a link.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options of the rendering.</param>
    /// <param name="sectionsHaveIds">True when a link can lead to a section of the same rendering.</param>
    public static bool Exists(ref DocumentReader link, in RenderContext rendering, RenderOptions options, bool sectionsHaveIds) =>
        (LinkKind)link.Number switch
        {
            LinkKind.Address => true,
            LinkKind.Article => options.ArticleUrl is not null,
            LinkKind.Section => IsOnPage(ref link, rendering, sectionsHaveIds) || options.ArticleUrl is not null,
            LinkKind.Pack => options.ArticleUrl is not null && rendering.Article.Pack.Linked is { } packs && packs.Has(link.Text),
            LinkKind.Clinic => !rendering.Clinic.Link(link.Text).IsEmpty,
            var kind => throw new ContentPackException($"There is no link of kind {(int)kind}. Build the pack again, or fetch it again."),
        };

    /// <summary>Checks for a link to a section that the same rendering shows.</summary>
    public static bool IsOnPage(ref DocumentReader link, in RenderContext rendering, bool sectionsHaveIds) =>
        sectionsHaveIds && (LinkKind)link.Number == LinkKind.Section
        && (rendering.Section is null || (rendering.Emergency is { } box && System.Text.Ascii.Equals(link.Text, box.Id)));

    /// <summary>Writes the address of a link for which <see cref="Exists"/> is true and <see cref="IsOnPage"/> is false.</summary>
    /// <param name="output">The output.</param>
    /// <param name="link">A reader at the start of a link.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options of the rendering.</param>
    /// <param name="form">The target of the address.</param>
    public static void Write(ref Utf8Output output, ref DocumentReader link, in RenderContext rendering, RenderOptions options, AddressForm form)
    {
        switch ((LinkKind)link.Number)
        {
            case LinkKind.Address:
                Put(ref output, link.Text, form);
                break;
            case LinkKind.Clinic:
                Put(ref output, rendering.Clinic.Link(link.Text), form);
                break;
            case LinkKind.Article:
                WriteArticle(ref output, options.ArticleUrl, link.Text, rendering.Article.Language, form);
                WriteFragment(ref output, link.SecondText, form);
                break;
            case LinkKind.Pack:
                WriteArticle(ref output, options.ArticleUrl, link.Text[(link.Text.IndexOf(PackLink.Separator) + 1)..], rendering.Article.Language, form);
                WriteFragment(ref output, link.SecondText, form);
                break;
            default:
                Write(ref output, rendering.Article.Slug, rendering.Article.Language, options, form);
                WriteFragment(ref output, link.Text, form);
                break;
        }
    }

    /// <summary>Writes the address of the page of an article with a slug in a language; nothing when articles have no pages.</summary>
    public static void Write(ref Utf8Output output, string slug, string language, RenderOptions options, AddressForm form = AddressForm.Plain)
    {
        Span<byte> utf8 = stackalloc byte[MaxSlug];
        WriteArticle(ref output, options.ArticleUrl, utf8[..Encoding.UTF8.GetBytes(slug, utf8)], language, form);
    }

    /// <summary>Writes the address of an article's page from its slug as UTF-8.</summary>
    public static void Write(ref Utf8Output output, scoped ReadOnlySpan<byte> slug, string language, RenderOptions options, AddressForm form) =>
        WriteArticle(ref output, options.ArticleUrl, slug, language, form);

    /// <summary>Writes an address unchanged.</summary>
    public static void Write(ref Utf8Output output, scoped ReadOnlySpan<char> address, AddressForm form)
    {
        Span<byte> utf8 = stackalloc byte[MaxSlug];
        while (!address.IsEmpty)
        {
            Utf8.FromUtf16(address, utf8, out var read, out var written);
            Put(ref output, utf8[..written], form);
            address = address[read..];
        }
    }

    /// <summary>The address of an article's page; null when articles have no pages.</summary>
    public static string? Of(Article article, RenderOptions options) => Of(article.Slug, article.Language, options);

    /// <summary>The address of the page of an article with a slug in a language; null when articles have no pages.</summary>
    public static string? Of(string slug, string language, RenderOptions options) =>
        options.ArticleUrl is { } template ? SafeAddress.Encode(template
            .Replace(SlugPlaceholder, slug, StringComparison.Ordinal)
            .Replace("{language}", language, StringComparison.Ordinal)) : null;

    private static void WriteArticle(ref Utf8Output output, string? template, scoped ReadOnlySpan<byte> slug, string language, AddressForm form)
    {
        for (var rest = template.AsSpan(); !rest.IsEmpty;)
        {
            var brace = rest.IndexOf('{');
            if (brace != 0)
            {
                var text = brace < 0 ? rest : rest[..brace];
                Write(ref output, text, form);
                rest = rest[text.Length..];
            }
            else if (rest.StartsWith(SlugPlaceholder))
            {
                Put(ref output, slug, form);
                rest = rest[SlugPlaceholder.Length..];
            }
            else
            {
                Write(ref output, language, form);
                rest = rest["{language}".Length..];
            }
        }
    }

    private static void WriteFragment(ref Utf8Output output, scoped ReadOnlySpan<byte> section, AddressForm form)
    {
        if (!section.IsEmpty)
        {
            output.Write((byte)'#');
            Put(ref output, section, form);
        }
    }

    private static void Put(ref Utf8Output output, scoped ReadOnlySpan<byte> text, AddressForm form)
    {
        switch (form)
        {
            case AddressForm.Html:
                output.WriteHtml(text);
                break;
            case AddressForm.Markdown:
                output.WriteMarkdownAddress(text);
                break;
            default:
                output.Write(text);
                break;
        }
    }
}
