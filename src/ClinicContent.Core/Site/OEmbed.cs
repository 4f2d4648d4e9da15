using System.Buffers;

namespace ClinicContent;

internal static class OEmbed
{
    public static bool Write(SiteContent site, string url, int? maxWidth, int? maxHeight, IBufferWriter<byte> output) => throw new NotSupportedException();
}
