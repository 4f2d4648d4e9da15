namespace ClinicContent;

/// <summary>How the bytes of a response are compressed (RFC 9110, section 8.4.1).</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>gzip (RFC 1952).</summary>
    Gzip,

    /// <summary>Brotli (RFC 7932).</summary>
    Brotli,
}
