namespace ClinicContent;

/// <summary>The role of a section in the rendering of an article: see <see cref="DocumentVisitor"/>.</summary>
public enum SectionRole
{
    /// <summary>One of <see cref="Article.Sections"/>.</summary>
    Section,

    /// <summary><see cref="Article.Emergency"/>: the signs that need help at once.</summary>
    Emergency,

    /// <summary><see cref="Article.Urgent"/>: the signs that need help soon, within the section that says when to get help.</summary>
    Urgent,

    /// <summary>The invitation to make an appointment.</summary>
    CallToAction,

    /// <summary>The disclaimer, which ends every article.</summary>
    Disclaimer,
}
