namespace ClinicContent;

/// <summary>A library that follows content packs from outside the program, so that its articles can change between two calls. Thread-safe.</summary>
public interface IUpdatingLibrary : IArticleLibrary
{
    /// <summary>The library as it is now, for several calls that must go together. It never changes.</summary>
    IArticleLibrary Snapshot { get; }
}
