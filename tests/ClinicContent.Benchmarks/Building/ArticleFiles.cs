using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>Generated articles in a folder, of which one is edited again and again.</summary>
internal sealed class ArticleFiles
{
    private const string Before = "You can [make an appointment]";

    private readonly ArticleGenerator _articles;
    private readonly string _folder;
    private int _edits;

    /// <param name="folder">Where they are written to, in place of what is there.</param>
    /// <param name="count">How many.</param>
    public ArticleFiles(string folder, int count)
    {
        (_folder, _articles) = (folder, new ArticleGenerator(count));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        _articles.WriteTo(folder);
    }

    /// <summary>The slug of the article that is edited.</summary>
    public string Edited => _articles.Slugs[Number];

    public int Count => _articles.Slugs.Count;

    private int Number => Count / 2;

    /// <summary>Changes a sentence, each time to another one, and gives the words that it now begins with.</summary>
    public string Edit()
    {
        var words = $"After edit {++_edits} you can ";
        var text = _articles.Article(Number);
        var edited = text.Replace(Before, words + Before["You can ".Length..], StringComparison.Ordinal);
        SmokeException.ThrowUnless(edited != text, $"The generated articles no longer have the sentence '{Before}' to edit.");
        File.WriteAllText(Path.Combine(_folder, "en", $"{Edited}.md"), edited);
        return words;
    }

    /// <summary>Says when a file of a build's output lacks these words.</summary>
    public static void ThrowUnlessIn(string file, string words) =>
        SmokeException.ThrowUnless(
            File.Exists(file) && File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0,
            $"{file} lacks '{words}'.");
}
