using System.Buffers;

namespace ClinicContent;

internal static class Sitemap
{
    public static void Write(SiteContent site, IBufferWriter<byte> output) => throw new NotSupportedException();
}
