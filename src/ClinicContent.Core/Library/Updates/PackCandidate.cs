namespace ClinicContent;

/// <summary>A verified pack that is not in use yet.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="SignedAt">The time of signing, in milliseconds since 1970 UTC.</param>
internal sealed record PackCandidate(ContentPack Pack, long SignedAt);
