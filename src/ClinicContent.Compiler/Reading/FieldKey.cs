namespace ClinicContent.Compiler;

/// <summary>
/// A key of front matter. The readers read a value by its key alone, messages quote the example, and the schemas for editors are made of the
/// same keys. So a key that is added to a reader is in its schema as well.
/// </summary>
/// <param name="Name">The name that authors write.</param>
/// <param name="Form">The form of the value.</param>
/// <param name="Example">A value as authors may write it.</param>
/// <param name="Description">The meaning of the value, in a sentence for authors.</param>
internal sealed record FieldKey(string Name, FieldForm Form, string Example, string Description)
{
    private const int LongestText = 300;
    private const int LongestName = 100;

    /// <summary>True when the key must be there, provided that its <see cref="Condition"/> is met.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The condition without which the key must not be there; null when there is none.</summary>
    public FieldCondition? Condition { get; init; }

    /// <summary>The greatest number of characters of the text, or of each text of a list.</summary>
    public int MaxLength { get; init; } = Form switch
    {
        FieldForm.Id or FieldForm.Ids => Identifier.Longest,
        FieldForm.Address => SafeAddress.MaxLength,
        FieldForm.Texts => LongestName,
        _ => LongestText,
    };

    /// <summary>True for a note that no reader sees, so that marks in it do no harm.</summary>
    public bool IsNote { get; init; }

    /// <summary>True when a web address can be a part of the text, such as of the title of a page.</summary>
    public bool HasAddresses { get; init; }

    /// <summary>A regular expression for the whole text, or for other values than the <see cref="Names"/>, in the syntax of ECMAScript; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The values to choose from.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The keys of the set, or of each set of the list.</summary>
    public IReadOnlyList<FieldKey> Keys { get; init; } = [];

    /// <summary>The name of the key whose value can stand for a whole set; null when no value can.</summary>
    public string? Shorthand { get; init; }

    /// <summary>The key with its example, as messages quote it.</summary>
    public string Line => Form is FieldForm.Maps or FieldForm.Texts or FieldForm.Ids ? $"{Name}: [{Example}]" : $"{Name}: {Example}";

    /// <summary>Creates a key that is true or false.</summary>
    public static FieldKey Flag(string name, string example, string description) => new(name, FieldForm.Choice, example, description) { Names = Flags.All };

    public override string ToString() => Name;
}
