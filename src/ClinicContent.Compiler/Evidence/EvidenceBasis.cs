namespace ClinicContent.Compiler;

/// <summary>The basis of a block's statements.</summary>
internal enum EvidenceBasis
{
    /// <summary>None: the block must cite a source.</summary>
    None,

    /// <summary>The sources that the block cites.</summary>
    Own,

    /// <summary>The sources of the lead-in above it, which ends in a colon.</summary>
    LeadIn,

    /// <summary>The sources of the list below it: it ends in a colon, and each of its items cites.</summary>
    List,

    /// <summary>The clinic's own words: the article itself makes no statement in the block.</summary>
    Clinic,
}
