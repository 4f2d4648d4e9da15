namespace ClinicContent;

/// <summary>Shows a foreign value in a message: cleaned and cut, so that it can neither forge nor flood one.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string Text(string? text)
    {
        var clean = PlainText.Clean(text is { Length: > Longest * 4 } ? text[..(Longest * 4)] : text ?? "");
        return clean.Length <= Longest ? clean : string.Concat(clean.AsSpan(0, Longest), "...");
    }

    /// <summary>What to add to a message that asks for values: that whole sentences may be empty.</summary>
    /// <param name="values">The values.</param>
    /// <param name="names">Names them; null for <see cref="Values"/>.</param>
    public static string MayBeEmpty(ClinicValues values, Func<ClinicValues, string>? names = null) => (values & ~ClinicField.Sentences, values & ClinicField.Sentences) switch
    {
        (_, ClinicValues.None) => "",
        (ClinicValues.None, _) => ", to an empty text where the clinic has nothing to say",
        (_, var sentences) => $" ({(names ?? Values)(sentences)} to an empty text where the clinic has nothing to say)",
    };

    /// <summary>The values as authors write them, such as <c>{{clinic.name}} and {{clinic.phone}}</c>.</summary>
    public static string Values(ClinicValues values) => Join(values, field => $"{{{{clinic.{field.WrittenName}}}}}");

    /// <summary>The values as profiles name them, such as <c>Name and Phone</c>.</summary>
    public static string Fields(ClinicValues values) => Join(values, field => field.Property);

    private static string Join(ClinicValues values, Func<ClinicField, string> name)
    {
        var names = new List<string>();
        foreach (var field in ClinicField.Values)
        {
            if ((values & field.Flag) != ClinicValues.None)
            {
                names.Add(name(field));
            }
        }

        return string.Join(" and ", names);
    }
}
