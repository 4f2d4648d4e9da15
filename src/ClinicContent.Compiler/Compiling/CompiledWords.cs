namespace ClinicContent.Compiler;

/// <summary>The interface words and topic names of a language for the pack, with those of its wider languages filled in.</summary>
/// <param name="Language">The language of articles.</param>
/// <param name="Words">A word for each <see cref="InterfaceWord"/>; null where the built-in one stays.</param>
/// <param name="Dates">How dates are written; null where that stays.</param>
/// <param name="Topics">The names of topics by slug.</param>
internal sealed record CompiledWords(string Language, string?[] Words, DateWords? Dates, IReadOnlyDictionary<string, string> Topics)
{
    /// <summary>Whether there is anything besides topics.</summary>
    public bool HasWords => Dates is not null || Array.Exists(Words, word => word is not null);

    /// <summary>All words of the language, as a rendering uses them.</summary>
    public InterfaceWords All { get; } = InterfaceWords.In(Language).With(Words, Dates);
}
