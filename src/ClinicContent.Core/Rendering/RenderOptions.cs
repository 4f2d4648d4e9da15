namespace ClinicContent;

/// <summary>
/// Options that all formats share. You can change them until they are used. A renderer copies them when it is created. A single rendering
/// reads them while it runs, so do not change them on another thread during it.
/// </summary>
public abstract class RenderOptions
{
    private bool _valid;

    private protected RenderOptions()
    {
    }

    /// <summary>The optional parts to render.</summary>
    /// <value>The default is <see cref="ArticleParts.Default"/>.</value>
    public ArticleParts Parts
    {
        get;
        set => Set(ref field, value);
    } = ArticleParts.Default;

    /// <summary>
    /// The address of an article's page, with <c>{slug}</c> and <c>{language}</c> as placeholders, such as
    /// <c>/health/{language}/{slug}</c>. Links between articles use it. It begins with <c>https://</c>, <c>http://</c> or <c>/</c>. Null,
    /// the default, when articles have no pages: links between them become plain text.
    /// </summary>
    public string? ArticleUrl
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Lists all errors in the options.</summary>
    /// <returns>A sentence for each error; empty when the options can be used.</returns>
    public virtual IReadOnlyList<string> Validate() =>
        ArticleUrl is null || (IsAddress(WithoutPlaceholders(ArticleUrl)) && ArticleUrl.Contains(ArticleAddress.SlugPlaceholder, StringComparison.Ordinal))
            ? []
            : [$"ArticleUrl '{DisplayText.Of(ArticleUrl)}' is not the address of an article: use one that begins with 'https://', 'http://' or '/', holds '{{slug}}' and no other braces but '{{language}}', such as '/health/{{slug}}', and is percent-encoded where an address must be."];

    /// <summary>Copies options, so that later changes have no effect on the copy.</summary>
    internal static TOptions Copy<TOptions>(TOptions options)
        where TOptions : RenderOptions
    {
        var copy = (TOptions)options.MemberwiseClone();
        copy.Forget();
        return copy;
    }

    /// <summary>Copies options, with another address for the pages of articles.</summary>
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

    /// <summary>Forgets the results that were made from the options before a change.</summary>
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
