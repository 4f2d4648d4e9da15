namespace ClinicContent;

/// <summary>The parts of an article that a rendering may leave out. The sections, the review status and the disclaimer are always there.</summary>
[Flags]
public enum ArticleParts
{
    /// <summary>Nothing but the parts that are always there.</summary>
    None = 0,

    /// <summary>The title; in the rendering of a single section, its heading.</summary>
    Title = 1,

    /// <summary>The summary.</summary>
    Summary = 2,

    /// <summary>A list of the sections, with links to them.</summary>
    Contents = 4,

    /// <summary>The list of sources.</summary>
    Sources = 8,

    /// <summary>The clinic's invitation to make an appointment.</summary>
    CallToAction = 16,

    /// <summary>The author, the day of the last update, the version and the license.</summary>
    About = 32,

    /// <summary>
    /// The marks in the text that cite the sources of each block: a small numbered link in HTML, <c>[3]</c> in Markdown, <c>(source 3)</c>
    /// in text. They appear only where readers can follow them: in a rendering of the whole article with its <see cref="Sources"/>, and in
    /// the HTML of a section whose article has a page.
    /// </summary>
    Citations = 64,

    /// <summary>The other names of the article's subject.</summary>
    AlsoCalled = 128,

    /// <summary>The links to related articles, in HTML of a whole article when articles have addresses; see <see cref="RenderOptions.ArticleUrl"/>.</summary>
    Related = 256,

    /// <summary>All parts but the list of sections.</summary>
    Default = Title | Summary | Sources | CallToAction | About | Citations | AlsoCalled | Related,

    /// <summary>All parts.</summary>
    All = Default | Contents,
}
