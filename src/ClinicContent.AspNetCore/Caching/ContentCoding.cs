namespace ClinicContent;

/// <summary>The compression of a response (RFC 9110, section 8.4.1).</summary>
internal enum ContentCoding
{
    /// <summary>No compression.</summary>
    Identity,

    /// <summary>gzip (RFC 1952).</summary>
    Gzip,

    /// <summary>Brotli (RFC 7932).</summary>
    Brotli,
}
