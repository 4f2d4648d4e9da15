namespace ClinicContent.Compiler;

/// <summary>The interface words and topic names of a language for the pack, with those of its wider languages filled in.</summary>
/// <param name="Language">The language of articles.</param>
/// <param name="Words">A word for each <see cref="InterfaceWord"/>; null where the built-in one stays.</param>
/// <param name="Dates">The form of dates; null to keep that of Core.</param>
/// <param name="Topics">The names of topics by slug.</param>
internal sealed record CompiledWords(string Language, string?[] Words, DateWords? Dates, IReadOnlyDictionary<string, string> Topics)
{
    /// <summary>True when there are words or dates besides topics.</summary>
    public bool HasWords => Dates is not null || Array.Exists(Words, word => word is not null);

    /// <summary>All words of the language, for renderings.</summary>
    public InterfaceWords All { get; } = InterfaceWords.In(Language).With(Words, Dates);
}
