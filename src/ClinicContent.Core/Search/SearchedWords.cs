namespace ClinicContent;

/// <summary>The words that a search looked for in one index, kept for the snippets of its hits.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Language">The position of the language among those of the pack.</param>
/// <param name="Groups">The groups that the query matched.</param>
/// <param name="Line">For an emergency, the number of the sign in its box, from 0; otherwise -1.</param>
internal sealed record SearchedWords(ContentPack Pack, int Language, int[] Groups, int Line = -1);
