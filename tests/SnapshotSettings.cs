using System.Runtime.CompilerServices;

namespace ClinicContent.Testing;

/// <summary>Makes Verify.Xunit compare, write and accept as this project's own helper does. Compiled in with <c>SnapshotLibrary=Verify</c>.</summary>
internal static class SnapshotSettings
{
    [ModuleInitializer]
    internal static void Apply()
    {
        // Text of a terminal, with its escape sequences.
        EmptyFiles.FileExtensions.AddTextExtension("ansi");

        // The paths of a checkout are parts of no rendering, but may be words of one: /health.
        VerifierSettings.DontScrubProjectDirectory();
        VerifierSettings.DontScrubSolutionDirectory();
        VerifierSettings.DontScrubUserProfile();

        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            DiffEngine.DiffRunner.Disabled = true;
        }
        else if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            VerifierSettings.AutoVerify();
        }
    }
}
