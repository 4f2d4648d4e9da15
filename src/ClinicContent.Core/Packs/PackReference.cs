namespace ClinicContent;

/// <summary>A run of bytes in a pack. Not yet checked: <see cref="PackBytes.Slice"/> does that.</summary>
internal readonly record struct PackReference(uint Offset, uint Length);
