using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClinicContent;

/// <summary>The script and the style sheet of a site, under names that change with their content.</summary>
internal sealed class SiteAssets
{
    private const string Css = "text/css; charset=utf-8";

    private const string JavaScript = "text/javascript; charset=utf-8";

    // The same for every site.
    private static readonly Lazy<byte[]> Frame = new(() => EmbeddedFile.Read(typeof(SiteAssets).Assembly, "frame.js"));
    private static readonly string SheetVersion = Version(Convert.FromBase64String(CoreFileHashes.StyleSheet));
    private static readonly string PageScriptVersion = Version(Convert.FromBase64String(SiteFileHashes.PageScript));
    private static readonly Lazy<string> SheetIntegrity = new(() => Integrity(PageStyle.StyleSheet));

    private readonly IArticleLibrary _library;
    private readonly IEnumerable<SiteRoute> _embedded;

    /// <param name="library">The articles, whose languages the script knows.</param>
    /// <param name="embedded">The routes whose addresses the script makes: an article's page, its frame, and that of a section.</param>
    public SiteAssets(IArticleLibrary library, IEnumerable<SiteRoute> embedded) => (_library, _embedded) = (library, embedded);

    public static SiteRoute EmbedScript { get; } = new("embed_script", "embed.js", JavaScript, WriteScript) { IsForOtherSites = true };

    public static SiteRoute PinnedEmbedScript { get; } = new("embed_script", "embed.{version}.js", JavaScript, WriteScript)
    {
        IsForOtherSites = true,
        Caching = SiteRouteCaching.Immutable,
        Version = site => site.Assets.ScriptVersion,
    };

    public static SiteRoute StyleSheet { get; } = new("style_sheet", "clinic-content.css", Css, WriteStyleSheet) { IsForOtherSites = true };

    public static SiteRoute PinnedStyleSheet { get; } = new("style_sheet", "clinic-content.{version}.css", Css, WriteStyleSheet)
    {
        IsForOtherSites = true,
        Caching = SiteRouteCaching.Immutable,
        Version = _ => SheetVersion,
    };

    public static SiteRoute PageScript { get; } = new("page_script", "page.{version}.js", JavaScript, WritePageScript)
    {
        Caching = SiteRouteCaching.Immutable,
        Version = _ => PageScriptVersion,
    };

    /// <summary>The script that defines the element, in the languages of the library. Each part here is made on first use, because a page needs little of it.</summary>
    public byte[] Script => field ??= Fill(
        Fill(EmbeddedFile.Read(typeof(SiteAssets).Assembly, "clinic-article.js"), "/* languages */"u8, _library.Languages.Where(language => language != _library.DefaultLanguage).Prepend(_library.DefaultLanguage)),
        "/* addresses */"u8,
        _embedded.Select(route => route.Pattern));

    /// <summary>The only script of a page in a frame.</summary>
    public static byte[] FrameScript => Frame.Value;

    public byte[] PageScriptFile => field ??= EmbeddedFile.Read(typeof(SiteAssets).Assembly, "page.js");

    public string ScriptVersion => field ??= Version(SHA256.HashData(Script));

    public string ScriptIntegrity => field ??= Integrity(Script);

    public static string StyleSheetIntegrity => SheetIntegrity.Value;

    private static void WriteScript(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => output.Write(site.Assets.Script);

    private static void WritePageScript(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => output.Write(site.Assets.PageScriptFile);

    private static void WriteStyleSheet(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => output.Write(PageStyle.StyleSheet);

    // Language tags and patterns have no character that a text of JavaScript escapes.
    private static byte[] Fill(byte[] script, ReadOnlySpan<byte> mark, IEnumerable<string> texts)
    {
        var place = script.AsSpan().IndexOf(mark);
        return [.. script.AsSpan(0, place), .. Encoding.ASCII.GetBytes(string.Join(", ", texts.Select(text => $"'{text}'"))), .. script.AsSpan(place + mark.Length)];
    }

    // As that of a pack: see ContentPack.ContentVersion.
    private static string Version(byte[] hash) => BinaryPrimitives.ReadUInt64BigEndian(hash).ToString("x16", CultureInfo.InvariantCulture);

    // https://www.w3.org/TR/SRI/
    private static string Integrity(ReadOnlySpan<byte> bytes) => $"sha384-{Convert.ToBase64String(SHA384.HashData(bytes))}";
}
