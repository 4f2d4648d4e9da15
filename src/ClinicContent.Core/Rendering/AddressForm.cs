namespace ClinicContent;

/// <summary>What an address is written into, and so how it is escaped.</summary>
internal enum AddressForm
{
    /// <summary>Plain text: nothing is escaped.</summary>
    Plain,

    /// <summary>An attribute of HTML.</summary>
    Html,

    /// <summary>The destination of a link in Markdown.</summary>
    Markdown,
}
