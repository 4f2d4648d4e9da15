namespace ClinicContent.Tool;

/// <summary>The forms of the text in a section of a new article.</summary>
internal enum SectionForm
{
    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>A paragraph that leads in to a list.</summary>
    List,

    /// <summary>Callouts with signs of an emergency and of urgent need, and a paragraph about an ordinary appointment.</summary>
    Help,
}
