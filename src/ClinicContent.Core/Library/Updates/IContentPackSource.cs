namespace ClinicContent;

/// <summary>
/// A source of a signed content pack outside the program, such as a file or an address of an object store. Add it to
/// <see cref="ClinicContentOptions.PackSources"/>; for files, use <see cref="ClinicContentOptions.AddPackFile"/>.
/// </summary>
public interface IContentPackSource
{
    /// <summary>The source's name in log messages: a noun and a location, such as <c>file '/var/lib/clinic/articles.pack'</c>.</summary>
    string Description { get; }

    /// <summary>
    /// Reads the pack with the signature at its end, as <c>clinic-content sign</c> wrote it. The library makes the first call when it is
    /// created, and then one every <see cref="ClinicContentOptions.PackCheckInterval"/>, never two at a time. Any exception is logged once,
    /// and the articles stay as they were.
    /// </summary>
    /// <param name="cancellationToken">Cancelled when the library is disposed of.</param>
    /// <returns>The bytes, which must not change afterwards; null when there is nothing newer than at the last call.</returns>
    /// <exception cref="ContentPackException">The source cannot be read; the message says why, as a sentence.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken);
}
