namespace ClinicContent;

/// <summary>The kinds of match between an article and a subject of a request, the best first.</summary>
internal enum InfobuttonMatchKind
{
    Exact,
    OtherEncounter,
    Narrower,
    Words,
}
