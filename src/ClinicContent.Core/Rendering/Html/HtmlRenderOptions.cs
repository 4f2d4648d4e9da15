namespace ClinicContent;

/// <summary>Options for HTML fragments.</summary>
public sealed class HtmlRenderOptions : RenderOptions
{
    /// <summary>The level of the article's title, or of the heading of a single section: 1 to 6. Headings below it have the levels that follow.</summary>
    /// <value>The default is 2, for a page that has a level-1 heading of its own.</value>
    public int HeadingLevel
    {
        get;
        set => Set(ref field, value);
    } = 2;

    /// <summary>The prefix of all ids in the fragment, so that one page can hold several fragments: letters, digits, <c>-</c> and <c>_</c>, beginning with a letter.</summary>
    /// <value>The default is empty.</value>
    public string IdPrefix
    {
        get;
        set => Set(ref field, value);
    } = "";

    /// <summary>The <c>target</c> of links that leave the page, such as <c>_blank</c>; null, the default, for none.</summary>
    public string? LinkTarget
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>The <c>rel</c> of links that leave the page, such as <c>noopener nofollow</c>; null, the default, for none.</summary>
    public string? LinkRel
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>True to mark the article as the text that a search of the whole site indexes (https://pagefind.app/docs/indexing/).</summary>
    internal bool IsForSearch { get; init; }

    internal static HtmlRenderOptions Default { get; } = new();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Validate()
    {
        var errors = new List<string>(base.Validate());
        if (HeadingLevel is < 1 or > 6)
        {
            errors.Add($"HeadingLevel {HeadingLevel} is not a level: use 1 to 6.");
        }

        if (IdPrefix is null || (IdPrefix.Length > 0 && !IsName(IdPrefix)))
        {
            errors.Add($"IdPrefix '{DisplayText.Of(IdPrefix)}' cannot begin an id: use letters, digits, '-' and '_', a letter first.");
        }

        if (LinkTarget is not null && !IsName(LinkTarget.TrimStart('_')))
        {
            errors.Add($"LinkTarget '{DisplayText.Of(LinkTarget)}' is not a target: use '_blank', '_self', '_parent', '_top' or a name.");
        }

        if (LinkRel is not null && !Array.TrueForAll(LinkRel.Split(' '), IsName))
        {
            errors.Add($"LinkRel '{DisplayText.Of(LinkRel)}' is not a list of link types: use words such as 'noopener' with single spaces between.");
        }

        return errors.AsReadOnly();
    }

    // Letters, digits, '-' and '_', a letter first.
    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsAsciiLetter(text[0]);
    }
}
