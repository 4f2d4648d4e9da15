namespace ClinicContent;

/// <summary>
/// Options that all formats share. They can be changed until they are used: a renderer copies them when it is created, and a single rendering
/// reads them while it runs, so do not change them on another thread meanwhile.
/// </summary>
public abstract class RenderOptions
{
    private bool _valid;

    private protected RenderOptions()
    {
    }

    /// <summary>Which of the parts that may be left out are rendered.</summary>
    /// <value>The default is <see cref="ArticleParts.Default"/>.</value>
    public ArticleParts Parts
    {
        get;
        set => Set(ref field, value);
    } = ArticleParts.Default;

    /// <summary>
    /// The address of an article's page, with <c>{slug}</c> and <c>{language}</c> where these belong, such as
    /// <c>/health/{language}/{slug}</c>: links from one article to another go there. It begins with <c>https://</c>,
    /// <c>http://</c> or <c>/</c>. Null, the default, when articles have no pages: links between them become plain text.
    /// </summary>
    public string? ArticleUrl
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Lists everything that is wrong with the options.</summary>
    /// <returns>A sentence for each error; empty when the options can be used.</returns>
    public virtual IReadOnlyList<string> Validate() =>
        ArticleUrl is null || (IsAddress(WithoutPlaceholders(ArticleUrl)) && ArticleUrl.Contains(ArticleAddress.SlugPlaceholder, StringComparison.Ordinal))
            ? []
            : [$"ArticleUrl '{DisplayText.Of(ArticleUrl)}' is not the address of an article: use one that begins with 'https://', 'http://' or '/', holds '{{slug}}' and no other braces but '{{language}}', such as '/health/{{slug}}', and is percent-encoded where an address must be."];

    /// <summary>A copy that later changes of these options do not reach.</summary>
    internal static TOptions Copy<TOptions>(TOptions options)
        where TOptions : RenderOptions
    {
        var copy = (TOptions)options.MemberwiseClone();
        copy.Forget();
        return copy;
    }

    /// <summary>A copy for articles whose pages are elsewhere.</summary>
    internal static TOptions At<TOptions>(TOptions options, string articleUrl)
        where TOptions : RenderOptions
    {
        var copy = Copy(options);
        copy.ArticleUrl = articleUrl;
        return copy;
    }

    /// <summary>Sets a property, and forgets that the options were valid before.</summary>
    private protected void Set<T>(ref T field, T value)
    {
        (field, _valid) = (value, false);
        Forget();
    }

    /// <summary>Forgets what was made from other options than these have become.</summary>
    private protected virtual void Forget()
    {
    }

    /// <exception cref="ArgumentException">The options are wrong; the message lists all errors.</exception>
    internal void ThrowIfInvalid()
    {
        if (!_valid)
        {
            _valid = Validate() is { Count: > 0 } errors ? throw new ArgumentException(string.Join(' ', errors)) : true;
        }
    }

    // Encoded already, so that every format writes the same address.
    private static bool IsAddress(string address) => SafeAddress.IsClinicPage(address) && SafeAddress.Encode(address) == address;

    private static string WithoutPlaceholders(string template) =>
        template.Replace(ArticleAddress.SlugPlaceholder, "s", StringComparison.Ordinal).Replace("{language}", "l", StringComparison.Ordinal);
}
