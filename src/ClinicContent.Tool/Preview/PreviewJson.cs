using System.Text;
using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>Writes the state of a preview for the script of its page.</summary>
internal static class PreviewJson
{
    // Of a longer line, the part around the place is shown.
    private const int Width = 110;

    /// <summary>Writes the state as JSON in one line.</summary>
    /// <param name="state">The state.</param>
    /// <param name="folder">The folder that paths are shown from.</param>
    public static string Write(PreviewState state, string folder)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("revision", state.Revision);
            json.WriteNumber("shown", state.Shown);
            json.WriteString("folder", SafeText.Of(folder));
            json.WriteNumber("files", state.FileCount);
            WriteClinics(json, state);
            WriteArticles(json, state.Pack);
            WriteProblems(json, state.Diagnostics, folder);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private static void WriteClinics(Utf8JsonWriter json, PreviewState state)
    {
        json.WriteStartArray("clinics");
        foreach (var clinic in state.Clinics)
        {
            json.WriteStartObject();
            json.WriteString("name", clinic.Name);
            json.WriteString("problem", clinic.Problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteArticles(Utf8JsonWriter json, ContentPack? pack)
    {
        json.WriteStartArray("languages");
        foreach (var language in pack?.Languages ?? [])
        {
            json.WriteStartObject();
            json.WriteString("tag", language);
            json.WriteString("name", LanguageNames.Of(language));
            json.WriteString("path", language == pack!.DefaultLanguage ? "" : language + "/");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("articles");
        foreach (var article in pack?.Articles.OrderBy(article => article.Title, StringComparer.Ordinal) ?? Enumerable.Empty<Article>())
        {
            json.WriteStartObject();
            json.WriteString("slug", article.Slug);
            json.WriteString("language", article.Language);
            json.WriteString("title", article.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, string folder)
    {
        var lines = new SourceLines();
        json.WriteStartArray("problems");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Word);
            json.WriteString("id", diagnostic.Id);
            json.WriteString("file", DisplayPath.Of(Path.GetRelativePath(folder, diagnostic.Path)));
            json.WriteNumber("line", diagnostic.Location.Line);
            json.WriteNumber("column", diagnostic.Location.Column);
            var path = Path.GetFullPath(diagnostic.Path);
            json.WriteString("place", FormattableString.Invariant($"{DisplayPath.Of(path)}:{diagnostic.Location.Line}:{diagnostic.Location.Column}"));
            json.WriteString("editor", EditorAddress(path, diagnostic.Location));
            json.WriteString("message", diagnostic.Message);
            if (lines.LineOf(diagnostic) is { } line)
            {
                var excerpt = SourceExcerpt.Of(line, diagnostic.Location.Column, TextReport.MarkedLength(diagnostic, line), Width);
                json.WriteString("excerpt", excerpt.Line);
                json.WriteNumber("markStart", excerpt.MarkStart);
                json.WriteNumber("markLength", excerpt.MarkLength);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Visual Studio Code opens a file at its line (https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls).
    private static string EditorAddress(string path, SourceLocation location)
    {
        var names = path.Replace(Path.DirectorySeparatorChar, '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString);
        return FormattableString.Invariant($"vscode://file/{string.Join('/', names)}:{location.Line}:{location.Column}");
    }
}
