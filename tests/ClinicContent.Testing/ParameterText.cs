using System.Collections;
using System.Globalization;

namespace VerifyXunit;

/// <summary>Writes a test argument as part of a file name.</summary>
internal static class ParameterText
{
    private const string ForbiddenInFileNames = "\"\\<>|:*?/";

    /// <summary>The value, written the same on every machine.</summary>
    /// <exception cref="NotSupportedException">The value is one that Verify writes in a way of its own, or its text
    /// holds a <c>#</c>, which Verify reads as the start of an index.</exception>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Clean(text),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or TimeOnly or IDictionary => throw new NotSupportedException(
            $"A {value.GetType().Name} cannot name a snapshot. Pass UseParameters a text instead."),
        IEnumerable items => Join(items) is { Length: > 0 } text ? text : "[]",
        _ => Clean(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static string Join(IEnumerable items) => string.Join(',', items.Cast<object?>().Select(OfItem));

    private static string OfItem(object? item) =>
        item is IEnumerable and not string && Of(item) is var text && text != "[]" ? $"[{text}]" : Of(item);

    private static string Clean(string text)
    {
        if (text.Contains('#'))
        {
            throw new NotSupportedException($"'{text}' cannot name a snapshot because of its '#'. Pass another text.");
        }

        return string.Concat(text.Select(c => c < ' ' || ForbiddenInFileNames.Contains(c) ? '-' : c));
    }
}
