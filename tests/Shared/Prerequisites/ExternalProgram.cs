namespace ClinicContent.Testing;

/// <summary>A program that some tests need besides the .NET SDK.</summary>
internal enum ExternalProgram
{
    /// <summary>The browser that the browser tests drive.</summary>
    Chromium,

    /// <summary>Links what is published as native code.</summary>
    CCompiler,

    Node,

    Php,

    MariaDb,
}
