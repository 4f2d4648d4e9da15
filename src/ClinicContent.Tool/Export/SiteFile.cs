using System.Buffers;

namespace ClinicContent.Tool;

/// <summary>A file of a static site.</summary>
/// <param name="Path">Where it stands in the folder of the site, with <c>/</c> between names; also its address, from the base on.</param>
/// <param name="Owner">What it is of, for messages.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record SiteFile(string Path, string Owner, string MediaType, Action<IBufferWriter<byte>> Write);
