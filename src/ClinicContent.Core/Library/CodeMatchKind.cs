namespace ClinicContent;

/// <summary>The kinds of match between an article's codes and the code that you ask for.</summary>
public enum CodeMatchKind
{
    /// <summary>The article has this very code.</summary>
    Exact,

    /// <summary>
    /// The article has the code for another visit: in ICD-10-CM, a seventh character <c>A</c> (initial encounter) or <c>D</c> (subsequent encounter) says nothing
    /// of the condition.
    /// </summary>
    OtherEncounter,

    /// <summary>The article has a narrower code, one that begins with the code asked for: <c>M54.50</c> for <c>M54.5</c>.</summary>
    Narrower,
}
