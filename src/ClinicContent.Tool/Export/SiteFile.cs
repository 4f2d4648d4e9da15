using System.Buffers;

namespace ClinicContent.Tool;

/// <summary>A file of a static site.</summary>
/// <param name="Path">The path in the folder of the site, with <c>/</c> between names; also its address relative to the site's root.</param>
/// <param name="Owner">The article or other owner of the file, for messages.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record SiteFile(string Path, string Owner, string MediaType, Action<IBufferWriter<byte>> Write);
