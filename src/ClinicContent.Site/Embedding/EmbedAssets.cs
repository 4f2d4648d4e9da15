using System.Security.Cryptography;
using System.Text;

namespace ClinicContent;

/// <summary>The script and the style sheet that a site serves, under names that change with them.</summary>
internal sealed class EmbedAssets
{
    private const int HashLength = 16;

    private static readonly byte[] LanguagesMark = "/* languages */"u8.ToArray();

    public EmbedAssets(IArticleLibrary library)
    {
        Script = WithLanguages(ReadScript(), library);
        ScriptFile = $"embed.{Hash(Script)}.js";
        ScriptIntegrity = Integrity(Script);
        StyleSheetFile = $"clinic-content.{Hash(PageStyle.StyleSheet)}.css";
        StyleSheetIntegrity = Integrity(PageStyle.StyleSheet);
    }

    /// <summary>The script that defines the element, in the languages of the library.</summary>
    public byte[] Script { get; }

    public string ScriptFile { get; }

    public string ScriptIntegrity { get; }

    public string StyleSheetFile { get; }

    public string StyleSheetIntegrity { get; }

    private static byte[] ReadScript()
    {
        using var resource = typeof(EmbedAssets).Assembly.GetManifestResourceStream("clinic-article.js")!;
        var script = new byte[resource.Length];
        resource.ReadExactly(script);
        return script;
    }

    // Language tags are letters, digits and hyphens, so that they need no escaping.
    private static byte[] WithLanguages(byte[] script, IArticleLibrary library)
    {
        var languages = library.Languages.Where(language => language != library.DefaultLanguage).Prepend(library.DefaultLanguage);
        var mark = script.AsSpan().IndexOf(LanguagesMark);
        return [.. script.AsSpan(0, mark), .. Encoding.ASCII.GetBytes(string.Join(", ", languages.Select(language => $"'{language}'"))), .. script.AsSpan(mark + LanguagesMark.Length)];
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    // https://www.w3.org/TR/SRI/
    private static string Integrity(ReadOnlySpan<byte> bytes) => $"sha384-{Convert.ToBase64String(SHA384.HashData(bytes))}";
}
