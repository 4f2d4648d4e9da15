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

    /// <summary>
    /// The marks in the text that name the sources of each block: a small numbered link in HTML, <c>[3]</c> in Markdown, <c>(source 3)</c> in text. They stand only
    /// where the reader can follow them: in a rendering of the whole article that has its <see cref="Sources"/>, and in HTML of a section whose article has a page.
    /// </summary>
    Citations = 64,

    /// <summary>Other names of what the article is about.</summary>
    AlsoCalled = 128,

    /// <summary>Everything but the list of sections.</summary>
    Default = Title | Summary | Sources | CallToAction | About | Citations | AlsoCalled,

    /// <summary>Everything.</summary>
    All = Default | Contents,
}
