namespace ClinicContent;

/// <summary>What all formats can be asked for.</summary>
public abstract class RenderOptions
{
    private bool _valid;
    private string? _articleUrl;

    private protected RenderOptions()
    {
    }

    /// <summary>Which of the parts that may be left out are rendered.</summary>
    /// <value>The default is <see cref="ArticleParts.Default"/>.</value>
    public ArticleParts Parts { get; init; } = ArticleParts.Default;

    /// <summary>
    /// The address of an article's page, with <c>{slug}</c> and <c>{language}</c> where these belong, such as
    /// <c>/health/{language}/{slug}</c>: links from one article to another go there. It begins with <c>https://</c>,
    /// <c>http://</c> or <c>/</c>. Null, the default, when articles have no pages: links between them become plain text.
    /// </summary>
    public string? ArticleUrl
    {
        get => _articleUrl;
        init => _articleUrl = value;
    }

    /// <summary>Everything that is wrong with the options.</summary>
    /// <returns>A sentence for each fault, none when the options can be used.</returns>
    public virtual IReadOnlyList<string> Validate() =>
        ArticleUrl is null || (IsAddress(WithoutPlaces(ArticleUrl)) && ArticleUrl.Contains(ArticleAddress.SlugPlace, StringComparison.Ordinal))
            ? []
            : [$"ArticleUrl '{Shown.Text(ArticleUrl)}' is not the address of an article: use one that begins with 'https://', 'http://' or '/', holds '{{slug}}' and no other braces but '{{language}}', such as '/health/{{slug}}', and is percent-encoded where an address must be."];

    /// <summary>The same options for articles whose pages are elsewhere.</summary>
    internal static TOptions At<TOptions>(TOptions options, string articleUrl)
        where TOptions : RenderOptions
    {
        var copy = (TOptions)options.MemberwiseClone();
        (copy._articleUrl, copy._valid) = (articleUrl, false);
        copy.Forget();
        return copy;
    }

    /// <summary>Forgets what was made from other options than these have become.</summary>
    private protected virtual void Forget()
    {
    }

    internal void Check()
    {
        if (!_valid)
        {
            _valid = Validate() is { Count: > 0 } faults ? throw new ArgumentException(string.Join(' ', faults)) : true;
        }
    }

    // Encoded already, so that every format writes the same address.
    private static bool IsAddress(string address) => SafeAddress.IsClinicPage(address) && SafeAddress.Encode(address) == address;

    private static string WithoutPlaces(string template) =>
        template.Replace(ArticleAddress.SlugPlace, "s", StringComparison.Ordinal).Replace("{language}", "l", StringComparison.Ordinal);
}
