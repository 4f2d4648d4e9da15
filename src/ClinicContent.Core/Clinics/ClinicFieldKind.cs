namespace ClinicContent;

/// <summary>The forms that a field of a clinic's profile has.</summary>
internal enum ClinicFieldKind
{
    /// <summary>Words within a sentence: empty is as good as missing.</summary>
    Phrase,

    /// <summary>Whole sentences, which a clinic with nothing to say leaves empty.</summary>
    Sentences,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>A telephone number, which articles can show and link to.</summary>
    Phone,

    /// <summary>The address of a page, which articles can link to.</summary>
    Page,
}
