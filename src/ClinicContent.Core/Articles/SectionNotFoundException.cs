namespace ClinicContent;

/// <summary>The exception for a section id that an article does not have.</summary>
public sealed class SectionNotFoundException : ClinicContentException
{
    /// <summary>Creates an exception with a general message.</summary>
    public SectionNotFoundException()
        : this("The article has no such section.")
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    public SectionNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The problem and what to do about it.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public SectionNotFoundException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The slug of the article; empty when it is not known.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>The section id that was not found; empty when it is not known.</summary>
    public string SectionId { get; private init; } = "";

    internal static SectionNotFoundException For(Article article, string id) =>
        new($"The article '{article.Slug}' ({article.Language}) has no section '{id}'. Its sections are {string.Join(", ", article.Sections.Select(s => s.Id))}.")
        {
            Slug = article.Slug,
            SectionId = id,
        };
}
