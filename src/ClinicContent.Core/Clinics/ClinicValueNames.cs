namespace ClinicContent;

/// <summary>Names clinic values in messages.</summary>
internal static class ClinicValueNames
{
    /// <summary>The values as authors write them, such as <c>{{clinic.name}} and {{clinic.phone}}</c>.</summary>
    public static string Of(ClinicValues values) => Join(values, field => $"{{{{clinic.{field.WrittenName}}}}}");

    /// <summary>The values as profiles name them, such as <c>Name and Phone</c>.</summary>
    public static string Fields(ClinicValues values) => Join(values, field => field.Property);

    /// <summary>The end of a message that asks for values: it says which of them may be empty.</summary>
    /// <param name="values">The values.</param>
    /// <param name="names">Names them; null for <see cref="Of"/>.</param>
    public static string EmptyHint(ClinicValues values, Func<ClinicValues, string>? names = null) => (values & ~ClinicField.Sentences, values & ClinicField.Sentences) switch
    {
        (_, ClinicValues.None) => "",
        (ClinicValues.None, _) => ", to an empty text where the clinic has nothing to say",
        (_, var sentences) => $" ({(names ?? Of)(sentences)} to an empty text where the clinic has nothing to say)",
    };

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
