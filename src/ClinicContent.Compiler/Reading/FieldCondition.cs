namespace ClinicContent.Compiler;

/// <summary>A condition of a key: another key of the same set has a value.</summary>
/// <param name="Key">The name of the other key.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsDefault">True when a missing other key also meets the condition.</param>
internal sealed record FieldCondition(string Key, string Value, bool IsDefault = false);
