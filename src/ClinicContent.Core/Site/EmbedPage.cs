using System.Buffers;

namespace ClinicContent;

internal static class EmbedPage
{
    public static string Policy(string? styleSheetUrl, string origin) => PageStyle.PolicyFor(styleSheetUrl);

    public static void Write(SiteContent site, Article article, Section? section, IBufferWriter<byte> output) => throw new NotSupportedException();
}
