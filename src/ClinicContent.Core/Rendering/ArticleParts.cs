namespace ClinicContent;

/// <summary>
/// The parts of an article that a rendering may leave out. Its sections, its review status and its disclaimer are always there.
/// </summary>
[Flags]
public enum ArticleParts
{
    /// <summary>Only what is always there.</summary>
    None = 0,

    /// <summary>The title; of a section on its own, its heading.</summary>
    Title = 1,

    /// <summary>The summary.</summary>
    Summary = 2,

    /// <summary>A list of the sections, with links to them.</summary>
    Contents = 4,

    /// <summary>The sources.</summary>
    Sources = 8,

    /// <summary>The clinic's invitation to make an appointment.</summary>
    CallToAction = 16,

    /// <summary>Who wrote the article, when it was updated, its version and licence.</summary>
    About = 32,

    /// <summary>Everything but the list of sections.</summary>
    Default = Title | Summary | Sources | CallToAction | About,

    /// <summary>Everything.</summary>
    All = Default | Contents,
}
