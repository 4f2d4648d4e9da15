using System.Buffers;

namespace ClinicContent;

internal static class ArticlePage
{
    public static void Write(SiteContent site, Article article, IBufferWriter<byte> output) => throw new NotSupportedException();
}
