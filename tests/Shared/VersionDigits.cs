namespace ClinicContent.Testing;

/// <summary>
/// Hides the digits that change with any article, so that a snapshot changes only when what it renders does.
/// </summary>
/// <remarks>
/// Hidden are the digits that are right, and no others: a rendering that shows the version of something else differs from its snapshot. Each
/// becomes as many <c>x</c>, which keeps columns and line breaks. Compiled into the test projects that need it, so that it serves the real
/// Verify as well.
/// </remarks>
internal static class VersionDigits
{
    private const int ShortVersion = 8;

    public static string HideVersions(this string text, params IEnumerable<ContentPack> packs)
    {
        foreach (var pack in packs)
        {
            text = pack.Articles
                .SelectMany(article => new[] { article.ContentHash, article.TextDigest, article.ContentHash[..ShortVersion] })
                .Prepend(pack.ContentVersion)
                .OrderByDescending(digits => digits.Length)
                .Aggregate(text, (rest, digits) => rest.Replace(digits, new string('x', digits.Length), StringComparison.Ordinal));
        }

        return text;
    }
}
