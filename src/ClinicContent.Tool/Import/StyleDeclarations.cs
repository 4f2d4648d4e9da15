namespace ClinicContent.Tool;

/// <summary>Reads the declarations of a style attribute or of a rule of CSS.</summary>
internal static class StyleDeclarations
{
    private const string Important = "!important";

    /// <summary>The declarations in order, each with its property and value in lower case, without the mark of an important one.</summary>
    /// <param name="declarations">The text, such as <c>color: red; font-weight: bold</c>; null for none.</param>
    public static IEnumerable<(string Property, string Value)> Of(string? declarations)
    {
        foreach (var declaration in (declarations ?? "").Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (declaration[..colon].Trim().ToLowerInvariant(), declaration[(colon + 1)..].ToLowerInvariant().Replace(Important, "", StringComparison.Ordinal).Trim());
            }
        }
    }
}
