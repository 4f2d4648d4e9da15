namespace ClinicContent.Compiler;

/// <summary>What became of a file without errors, as far as it depends on the file alone.</summary>
/// <param name="FrontMatter">Its front matter.</param>
/// <param name="Body">Its text, compiled.</param>
/// <param name="Judgement">How its quality was judged; null when it was not.</param>
internal sealed record CachedArticle(FrontMatter FrontMatter, CompiledBody Body, Judgement? Judgement);
