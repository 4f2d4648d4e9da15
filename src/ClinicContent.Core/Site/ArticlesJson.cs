using System.Buffers;

namespace ClinicContent;

internal static class ArticlesJson
{
    public static void Write(SiteContent site, ArticleQuery query, IBufferWriter<byte> output) => throw new NotSupportedException();
}
