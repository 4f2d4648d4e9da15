using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>Finds the location of an error in a clinic's profile.</summary>
internal static class ClinicFieldLocation
{
    /// <summary>Gets the offset of a property's value, of a translation's name, or, when it is missing, of the profile's first brace.</summary>
    /// <param name="json">A profile that was read.</param>
    /// <param name="property">The name of a property of <see cref="ClinicProfile"/>.</param>
    /// <param name="language">The translation; null for the property itself.</param>
    public static int Of(ReadOnlySpan<byte> json, string property, string? language = null)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        if (Find(ref reader, JsonNamingPolicy.CamelCase.ConvertName(property)) is null)
        {
            return start;
        }

        reader.Read();
        var value = (int)reader.TokenStartIndex;
        return language is null ? value : Find(ref reader, language) ?? value;
    }

    // The reader stands on the brace that opens an object, and after it on the property.
    private static int? Find(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(name))
            {
                return (int)reader.TokenStartIndex;
            }

            reader.Skip();
        }

        return null;
    }
}
