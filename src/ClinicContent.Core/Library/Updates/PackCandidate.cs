namespace ClinicContent;

/// <summary>A pack of a file, verified and not in use yet.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="SignedAt">When it was signed, in milliseconds since 1970 UTC.</param>
internal sealed record PackCandidate(ContentPack Pack, long SignedAt);
