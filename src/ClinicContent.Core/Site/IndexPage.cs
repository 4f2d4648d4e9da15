using System.Buffers;

namespace ClinicContent;

internal static class IndexPage
{
    public static void Write(SiteContent site, string language, IBufferWriter<byte> output) => throw new NotSupportedException();
}
