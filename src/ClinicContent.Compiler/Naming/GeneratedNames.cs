namespace ClinicContent.Compiler;

/// <summary>The extent of the generated C# names. Fewer names leave less work for the C# compiler.</summary>
internal enum GeneratedNames
{
    /// <summary>A class for each article, with a property for each section.</summary>
    Sections,

    /// <summary>A property for each article.</summary>
    Articles,

    /// <summary>The pack alone.</summary>
    None,
}
