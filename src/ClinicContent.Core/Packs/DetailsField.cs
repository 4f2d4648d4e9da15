namespace ClinicContent;

/// <summary>
/// The fields of an article's details, in ascending order. Each consists of its number, its length in bytes and its content. An absent
/// field has its default value, and a reader skips unknown fields. Never reuse a number.
/// </summary>
internal enum DetailsField
{
    Summary = 1,
    Topics = 2,
    Codes = 3,
    Related = 4,
    Aliases = 5,
    Sources = 6,
    Review = 7,
    Origin = 8,
    Author = 9,
    License = 10,
    ReadingGrade = 11,
    ReadingEase = 12,
    Sections = 13,
    Emergency = 14,
    Urgent = 15,
    CallToAction = 16,
    Disclaimer = 17,
    AlsoCalled = 18,
    SearchTerms = 19,
    TextDigest = 20,
    Image = 21,
}
