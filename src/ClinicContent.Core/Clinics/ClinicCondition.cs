namespace ClinicContent;

/// <summary>
/// A condition on the clinic's profile, as a number: a <see cref="ClinicField.Value"/>, or a <see cref="ClinicField.Link"/> plus
/// <see cref="FirstLink"/>. The numbers are part of the pack format.
/// </summary>
internal static class ClinicCondition
{
    public const int FirstLink = 32;

    public static int OfValue(ClinicField field) => field.Value;

    public static int OfLink(ClinicField field) => FirstLink + field.Link;

    public static bool IsKnown(int condition) =>
        condition < FirstLink ? condition >= 0 && condition < ClinicField.Values.Length : condition - FirstLink < ClinicField.Links.Length;
}
