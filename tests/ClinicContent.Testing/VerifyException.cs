namespace VerifyXunit;

/// <summary>A text does not match its snapshot. The message says where, how, and what to do.</summary>
public sealed class VerifyException(string message) : Exception(message);
