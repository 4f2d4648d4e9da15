namespace ClinicContent.Compiler;

/// <summary>The names that authors write for the kinds of articles.</summary>
internal static class KindNames
{
    private static readonly Dictionary<string, ArticleKind> Kinds = new()
    {
        ["condition"] = ArticleKind.Condition,
        ["procedure"] = ArticleKind.Procedure,
        ["medicine"] = ArticleKind.Medicine,
        ["test"] = ArticleKind.Test,
        ["self-care"] = ArticleKind.SelfCare,
        ["guide"] = ArticleKind.Guide,
    };

    public static IReadOnlyList<string> All { get; } = [.. Kinds.Keys];

    public static ArticleKind Parse(string name) => Kinds[name];

    public static string Of(ArticleKind kind) => Kinds.First(pair => pair.Value == kind).Key;
}
