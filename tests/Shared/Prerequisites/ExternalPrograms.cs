namespace ClinicContent.Testing;

/// <summary>Programs that some tests need besides the .NET SDK.</summary>
[Flags]
internal enum ExternalPrograms
{
    None = 0,

    /// <summary>The browser that the browser tests drive.</summary>
    Chromium = 1,

    /// <summary>Links programs that are published as native code.</summary>
    CCompiler = 2,

    Node = 4,

    /// <summary>Installs packages for Node.js.</summary>
    Npm = 32,

    Php = 8,

    MariaDb = 16,

    /// <summary>Runs under PHP and MariaDB. Its path is that of its file <c>wp-load.php</c>.</summary>
    WordPress = 64,
}
