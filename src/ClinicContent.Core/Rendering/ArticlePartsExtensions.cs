namespace ClinicContent;

internal static class ArticlePartsExtensions
{
    /// <summary>As <see cref="Enum.HasFlag"/>, which allocates unless it is optimised away.</summary>
    public static bool Has(this ArticleParts parts, ArticleParts part) => (parts & part) == part;
}
