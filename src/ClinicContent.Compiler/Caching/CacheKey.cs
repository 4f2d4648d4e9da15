using System.Security.Cryptography;
using System.Text;
using Markdig;
using YamlDotNet.Core;

namespace ClinicContent.Compiler;

/// <summary>Computes the key of everything that an article's compilation depends on besides its own file and the other articles.</summary>
internal static class CacheKey
{
    // The identity of a module changes with every change of its code.
    private static readonly Type[] Programs = [typeof(CacheKey), typeof(Article), typeof(Markdown), typeof(Parser)];

    /// <param name="clinic">The clinic's profile, whose words are measured with the text; null when there is none.</param>
    /// <param name="date">The day that reviews are compared with.</param>
    /// <param name="shared">The files of the shared footer and help boxes of each language.</param>
    /// <param name="words">The interface words, as they were read.</param>
    /// <param name="codes">The files that codes are judged by.</param>
    public static byte[] Of(byte[]? clinic, DateOnly? date, IEnumerable<ArticleFile> shared, IEnumerable<WordsFile> words, IEnumerable<CodeFile> codes)
    {
        var text = new StringBuilder();
        foreach (var program in Programs)
        {
            text.Append(program.Module.ModuleVersionId).Append('\n');
        }

        text.Append(date?.DayNumber ?? -1).Append('\n').Append(Convert.ToHexString(clinic ?? [])).Append(clinic is null);
        foreach (var file in shared)
        {
            text.Append('\n').Append(file.Language).Append(file.Slug).Append(Convert.ToHexString(file.Bytes ?? []));
        }

        foreach (var file in words)
        {
            text.Append('\n').Append(file.Language).Append(WordsFile.Name).Append(Convert.ToHexString(file.Bytes ?? []));
        }

        foreach (var file in codes)
        {
            text.Append('\n').Append(file.Diagnostics.Path).Append(Convert.ToHexString(file.Hash));
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
