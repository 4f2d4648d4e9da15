namespace ClinicContent;

/// <summary>The target of an address, which determines how it is escaped.</summary>
internal enum AddressForm
{
    /// <summary>Plain text: nothing is escaped.</summary>
    Plain,

    /// <summary>An attribute of HTML.</summary>
    Html,

    /// <summary>The destination of a link in Markdown.</summary>
    Markdown,
}
