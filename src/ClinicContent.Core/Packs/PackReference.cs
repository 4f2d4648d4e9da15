namespace ClinicContent;

/// <summary>A run of bytes in a pack. It is not checked yet: <see cref="PackBytes.Slice"/> does that.</summary>
internal readonly record struct PackReference(uint Offset, uint Length);
