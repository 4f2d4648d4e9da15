using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the snapshot kept beside its test.
/// </summary>
/// <remarks>
/// It follows Verify's file conventions, so that the package Verify.Xunit can replace this library without changing a
/// test or a snapshot. Where Verify would accept what this library refuses, the stricter rule is stated at the method.
/// </remarks>
/// <example>
/// <code>
/// using static VerifyXunit.Verifier;
///
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
