using System.Buffers;
using System.Text;
using System.Xml;

namespace ClinicContent;

/// <summary>Writes XML, the same bytes on every machine.</summary>
internal static class SiteXml
{
    /// <summary>Writes a document in one piece, so that an error leaves nothing written.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var whole = new MemoryStream();
        using (var xml = XmlWriter.Create(whole, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            write(xml);
        }

        output.Write(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    /// <summary>Removes the characters that XML cannot represent (XML 1.0, section 2.2).</summary>
    public static string Text(string text) => string.Concat(text.EnumerateRunes().Where(IsCharacter));

    private static bool IsCharacter(Rune rune) => rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and not 0xFFFE and not 0xFFFF);
}
