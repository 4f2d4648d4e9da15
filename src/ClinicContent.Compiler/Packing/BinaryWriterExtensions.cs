namespace ClinicContent.Compiler;

internal static class BinaryWriterExtensions
{
    public static void Write(this BinaryWriter output, PackReference reference)
    {
        output.Write(reference.Offset);
        output.Write(reference.Length);
    }
}
