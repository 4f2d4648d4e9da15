using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the snapshot kept beside its test.
/// </summary>
/// <remarks>
/// It follows the file conventions of Verify, so the package Verify.Xunit can take its place: <c>SnapshotLibrary=Verify</c> does that for all test
/// projects but the one that tests this library, and no test and no snapshot changes. This library knows only the part that the tests need, and it
/// is stricter: it refuses empty text, an extension with a period, a theory without <c>UseParameters</c>, and parameters that Verify writes in a
/// way of its own, such as dates with times and dictionaries. Two kinds of parameter have other names here than with Verify: a
/// <see cref="KeyValuePair{TKey, TValue}"/> and a sequence that is neither an array nor a list. Pass a text for those.
/// </remarks>
/// <example>
/// <code>
/// [Theory]
/// [InlineData("back-spasms")]
/// public Task Renders(string slug) =>
///     Verify(Render(slug), "html").UseParameters(slug);
/// </code>
/// compares with <c>ArticleHtmlTests.Renders_slug=back-spasms.verified.html</c>.
/// </example>
public static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with the running test's verified file.</summary>
    /// <param name="target">The text; CRLF and CR count as LF, and nothing is trimmed. Empty text is refused, because
    /// an empty verified file means that nothing is verified yet.</param>
    /// <param name="extension">The snapshot's file extension, without a period.</param>
    /// <param name="sourceFile">The test's source file, which the compiler fills in.</param>
    /// <returns>A task to await or to return from the test; the comparison starts then.</returns>
    /// <exception cref="ArgumentException">The text or the extension is empty, or the extension starts with a period.
    /// </exception>
    public static SettingsTask Verify(string target, string extension, [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentException.ThrowIfNullOrEmpty(extension);
        if (extension.StartsWith('.'))
        {
            throw new ArgumentException($"Write the extension without its period: '{extension[1..]}'.", nameof(extension));
        }

        return new SettingsTask(RunningTestAttribute.Method, target, extension, sourceFile);
    }
}
