namespace ClinicContent;

/// <summary>The forms that a field of a clinic's profile has.</summary>
internal enum ClinicFieldKind
{
    /// <summary>Words within a sentence. An empty text counts as missing.</summary>
    Phrase,

    /// <summary>Whole sentences. A clinic leaves them empty when it makes no statement.</summary>
    Sentences,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>A telephone number, which articles can show and link to.</summary>
    Phone,

    /// <summary>The address of a page, which articles can link to.</summary>
    Page,

    /// <summary>The address of a picture on a public host, which articles do not show.</summary>
    Image,
}
