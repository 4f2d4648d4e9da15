namespace ClinicContent;

/// <summary>
/// Something that a clinic may say or not, as a number: a <see cref="ClinicValue"/>, or a <see cref="ClinicLink"/> from
/// <see cref="FirstLink"/> on. The numbers are part of the pack format.
/// </summary>
internal static class ClinicCondition
{
    public const int FirstLink = 32;

    public static int Of(ClinicValue value) => (int)value;

    public static int Of(ClinicLink link) => FirstLink + (int)link;
}
