using System.Buffers;

namespace ClinicContent;

internal static class JsonFeed
{
    public static void Write(SiteContent site, string language, IBufferWriter<byte> output) => throw new NotSupportedException();
}
