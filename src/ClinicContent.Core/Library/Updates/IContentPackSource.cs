namespace ClinicContent;

/// <summary>
/// A place outside the program that a signed content pack comes from, such as a file or an address of an object store. Add it to
/// <see cref="ClinicContentOptions.PackSources"/>; files have <see cref="ClinicContentOptions.AddPackFile"/>.
/// </summary>
public interface IContentPackSource
{
    /// <summary>The source as log messages name it: a noun and its place, such as <c>file '/var/lib/clinic/articles.pack'</c>.</summary>
    string Description { get; }

    /// <summary>
    /// Reads the pack with the signature at its end, as <c>clinic-content sign</c> wrote it. The library calls it when it is created and then every
    /// <see cref="ClinicContentOptions.PackCheckInterval"/>, one call at a time. Any exception is logged once, and the articles stay as they were.
    /// </summary>
    /// <param name="cancellationToken">Cancelled when the library is disposed of.</param>
    /// <returns>The bytes, which must not change afterwards; null when there is nothing newer than at the last call.</returns>
    /// <exception cref="ContentPackException">The source cannot be read; the message says why, as a sentence.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken);
}
