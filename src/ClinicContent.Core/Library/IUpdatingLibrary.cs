namespace ClinicContent;

/// <summary>A library that follows content packs from outside the program, so that its articles can change between two calls. Thread-safe.</summary>
public interface IUpdatingLibrary : IArticleLibrary
{
    /// <summary>The library in its current state, for several calls that belong together. A snapshot never changes.</summary>
    IArticleLibrary Snapshot { get; }
}
