namespace ClinicContent;

/// <summary>The options that are in force together; another instance when any of them changes.</summary>
/// <param name="Content">What is rendered, and how.</param>
/// <param name="Web">How it is served, and for whom.</param>
internal sealed record Settings(ClinicContentOptions Content, ClinicContentWebOptions Web);
