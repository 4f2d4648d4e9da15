namespace ClinicContent.Compiler;

/// <summary>How far the C# names reach into a library. The fewer there are, the less the C# compiler has to compile.</summary>
internal enum GeneratedNames
{
    /// <summary>A class for each article, with a property for each section.</summary>
    Sections,

    /// <summary>A property for each article.</summary>
    Articles,

    /// <summary>The pack alone.</summary>
    None,
}
