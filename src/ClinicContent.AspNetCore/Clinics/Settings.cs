namespace ClinicContent;

/// <summary>The options that are in force together. Any change makes another instance.</summary>
/// <param name="Content">The options of the content.</param>
/// <param name="Web">The options of serving it.</param>
internal sealed record Settings(ClinicContentOptions Content, ClinicContentWebOptions Web);
