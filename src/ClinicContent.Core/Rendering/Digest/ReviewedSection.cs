namespace ClinicContent;

/// <summary>A section or help box as a clinician reviews it.</summary>
/// <param name="Title">Its heading; null for a help box, whose heading is a word of the interface.</param>
/// <param name="Document">Its text.</param>
/// <param name="Sources">The positions of its sources among those of the article.</param>
internal sealed record ReviewedSection(string? Title, ReadOnlyMemory<byte> Document, IReadOnlyList<int> Sources);
