using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>Finds the location of the error for which a clinic's profile was refused.</summary>
internal static class ClinicFileError
{
    private const int ProfileDepth = 1;
    private const int TranslationDepth = 3;

    private static readonly string[] ProfileNames = [.. ClinicField.All.Select(field => field.JsonName), "translations"];
    private static readonly string[] TranslationNames = [.. ClinicField.Translated.Select(field => field.JsonName)];

    /// <summary>Gets the offset of the error, or of the first brace when something is missing, and the name of a repeated property.</summary>
    /// <remarks>The order is that in which the profile is refused: no JSON, a repeated property, then whatever comes first.</remarks>
    public static (int Offset, string? Repeated) Find(ReadOnlySpan<byte> json)
    {
        (int Offset, string? Repeated)? repeated = null;
        int? wrong = null;
        var open = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(json, JsonLocations.Options);
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        open.Push([]);
                        break;
                    case JsonTokenType.EndObject:
                        open.Pop();
                        break;
                    case JsonTokenType.PropertyName:
                        var name = reader.GetString()!;
                        repeated ??= open.Peek().Add(name) ? null : (start, name);
                        wrong ??= IsKnown(name, reader.CurrentDepth) ? null : start;
                        break;
                }

                wrong ??= IsExpected(reader.TokenType, reader.CurrentDepth) ? null : start;
            }
        }
        catch (JsonException e)
        {
            return (JsonLocations.OffsetOf(json, e), null);
        }
        catch (InvalidOperationException)
        {
            // A name that is no text, such as half of a surrogate pair.
            return ((int)reader.TokenStartIndex, null);
        }

        // What is left is a profile without a name, or too large a file.
        return repeated ?? (wrong ?? ClinicFieldLocation.Of(json, nameof(ClinicProfile.Name)), null);
    }

    private static bool IsKnown(string name, int depth) => depth switch
    {
        ProfileDepth => ProfileNames.Contains(name),
        TranslationDepth => TranslationNames.Contains(name),
        _ => true,
    };

    private static bool IsExpected(JsonTokenType token, int depth) =>
        token is JsonTokenType.String or JsonTokenType.Null or JsonTokenType.PropertyName or JsonTokenType.EndObject
        || (token is JsonTokenType.StartObject && depth < TranslationDepth);
}
