using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>Writes a difference as JSON. The README describes it; later versions only add properties.</summary>
internal static class DifferenceJson
{
    public static string Write(PackDifference difference) => JsonText.Write(json =>
    {
        json.Object("old", () => WritePack(json, difference.Old));
        json.Object("new", () => WritePack(json, difference.New));
        json.WriteString("level", DifferenceWords.Name(difference.Level));
        json.Texts("reasons", difference.Reasons);
        json.Objects("articles", difference.Articles, article =>
        {
            json.WriteString("slug", article.Slug.Length == 0 ? null : article.Slug);
            json.WriteString("title", article.Slug.Length == 0 ? null : article.Title);
            json.Objects("changes", article.Changes, change =>
            {
                json.WriteString("kind", DifferenceWords.Name(change.Kind));
                json.WriteString("level", DifferenceWords.Name(change.Level));
                json.WriteString("text", change.Text);
                json.Texts("languages", change.Languages.Length == 0 ? [] : change.Languages.Split(", "));
            });
        });
    });

    private static void WritePack(Utf8JsonWriter json, ContentPack pack)
    {
        json.WriteString("name", pack.Name);
        json.WriteString("contentVersion", pack.ContentVersion);
    }
}
