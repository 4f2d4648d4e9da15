namespace ClinicContent;

internal static class ArticlePartsExtensions
{
    /// <summary>Checks a part without the allocation that <see cref="Enum.HasFlag"/> makes when it is not optimized away.</summary>
    public static bool Has(this ArticleParts parts, ArticleParts part) => (parts & part) == part;
}
