namespace ClinicContent;

/// <summary>How an article fits a subject of a request, the best first.</summary>
internal enum InfobuttonMatchKind
{
    Exact,
    OtherEncounter,
    Narrower,
    Words,
}
