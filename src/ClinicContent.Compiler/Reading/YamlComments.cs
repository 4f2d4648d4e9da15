using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ClinicContent.Compiler;

/// <summary>Finds the comments that stand behind values: where an author wrote <c> #</c> in a text, YAML ends the text.</summary>
internal static class YamlComments
{
    private static readonly IReadOnlyDictionary<Mark, YamlComment> None = new Dictionary<Mark, YamlComment>();

    /// <summary>The comments, each by the place where the value before it begins, or would begin when it is empty.</summary>
    /// <param name="yaml">YAML that the parser has read without an error, or up to it.</param>
    public static IReadOnlyDictionary<Mark, YamlComment> Find(string yaml)
    {
        if (!yaml.Contains('#'))
        {
            return None;
        }

        var comments = new Dictionary<Mark, YamlComment>();
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        Token? previous = null;
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is not Comment comment)
                {
                    previous = scanner.Current;
                }
                else if (comment.IsInline && previous is Scalar { Style: not (ScalarStyle.Literal or ScalarStyle.Folded) } or Value && previous.End.Line == comment.Start.Line)
                {
                    var start = previous is Scalar ? previous.Start : previous.End;
                    comments.TryAdd(start, new YamlComment($"#{comment.Value}", YamlReader.LocationOf(comment.Start)));
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The parser reports it.
        }

        return comments;
    }
}
