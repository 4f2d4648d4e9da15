using System.Buffers;

namespace ClinicContent;

internal static class LlmsTxt
{
    public static void Write(SiteContent site, IBufferWriter<byte> output) => throw new NotSupportedException();
}
