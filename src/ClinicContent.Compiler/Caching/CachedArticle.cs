namespace ClinicContent.Compiler;

/// <summary>The result for a file without errors, as far as it depends only on the file and the <see cref="CacheKey"/>.</summary>
/// <param name="FrontMatter">Its front matter.</param>
/// <param name="Body">Its text, compiled.</param>
/// <param name="Quality">The result of the quality check; null without one.</param>
/// <param name="ContentHash">The hash by a <see cref="ContentHasher"/>; null without a quality check.</param>
/// <param name="TextDigest">The digest of the text that a clinician reviews; null when it was not computed.</param>
internal sealed record CachedArticle(FrontMatter FrontMatter, CompiledBody Body, QualityResult? Quality, byte[]? ContentHash, byte[]? TextDigest);
