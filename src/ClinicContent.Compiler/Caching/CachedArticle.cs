namespace ClinicContent.Compiler;

/// <summary>What became of a file without errors, as far as it depends on the file and the <see cref="CacheKey"/> alone.</summary>
/// <param name="FrontMatter">Its front matter.</param>
/// <param name="Body">Its text, compiled.</param>
/// <param name="Quality">How its quality was judged; null when it was not.</param>
/// <param name="ContentHash">What a <see cref="ContentHasher"/> made of the article; null when it was not judged.</param>
/// <param name="TextDigest">The digest of what a clinician reviews of it; null when it was not judged.</param>
internal sealed record CachedArticle(FrontMatter FrontMatter, CompiledBody Body, QualityResult? Quality, byte[]? ContentHash, byte[]? TextDigest);
