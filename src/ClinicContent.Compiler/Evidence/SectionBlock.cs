namespace ClinicContent.Compiler;

/// <summary>A block of a section with statements of its own: the smallest part that cites its sources.</summary>
/// <param name="Kind">The new version.</param>
/// <param name="Text">Its text, without that of blocks within it; clinic values stand as authors write them.</param>
/// <param name="Sources">The positions of the sources that it cites.</param>
/// <param name="Leader">The index of the block that leads in to it with a colon, such as the paragraph above its list; -1 when none does.</param>
/// <param name="IsClinicAlone">True when it holds nothing but the clinic's own words, so that the article itself says nothing in it.</param>
internal sealed record SectionBlock(SectionBlockKind Kind, string Text, IReadOnlyList<int> Sources, int Leader, bool IsClinicAlone);
