namespace ClinicContent.Compiler;

/// <summary>What a block rests on.</summary>
internal enum EvidenceBasis
{
    /// <summary>Nothing: it is to cite a source.</summary>
    None,

    /// <summary>The sources that it cites.</summary>
    Own,

    /// <summary>The sources of the lead-in above it, which ends in a colon.</summary>
    LeadIn,

    /// <summary>The sources of the list below it: it ends in a colon, and each of its items cites.</summary>
    List,

    /// <summary>The clinic's own words: the article says nothing in it.</summary>
    Clinic,
}
