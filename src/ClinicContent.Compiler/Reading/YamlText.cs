using System.Globalization;

namespace ClinicContent.Compiler;

/// <summary>A text in its written form: nothing is read as a number, a date or a truth value.</summary>
internal sealed record YamlText(string Text, bool IsPlain, SourceLocation Location) : YamlNode(Location)
{
    private const int LongestFlag = 5;
    private const int LengthOfDay = 10;

    // YAML 1.1 reads the last four as well.
    private static readonly string[] Flags = ["true", "false", "yes", "no", "on", "off"];

    /// <summary>The comment that follows it in its line; null when there is none.</summary>
    public YamlComment? Comment { get; init; }

    /// <summary>True for the words by which YAML says that there is no value.</summary>
    public bool IsNull => IsPlain && Text is "null" or "Null" or "NULL" or "~";

    /// <summary>The type that other programs read an unquoted text as, and no author means by a title or a sentence: null when it is a text.</summary>
    public string? OtherType => !IsPlain ? null
        : Text.Length <= LongestFlag && Flags.Contains(Text, StringComparer.OrdinalIgnoreCase) ? "a truth value"
        : Text.Length >= LengthOfDay && (Text.Length == LengthOfDay || Text[LengthOfDay] == 'T') && DateOnly.TryParseExact(Text.AsSpan(0, LengthOfDay), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "a date"
        : null;

    public override string Shape => "a text";
}
