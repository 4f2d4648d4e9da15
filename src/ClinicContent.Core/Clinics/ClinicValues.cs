namespace ClinicContent;

/// <summary>
/// A set of clinic values, such as those that a text uses: bit n stands for the field whose <see cref="ClinicField.Value"/> is n. Part of the pack format.
/// </summary>
[Flags]
internal enum ClinicValues
{
    None = 0,
}
