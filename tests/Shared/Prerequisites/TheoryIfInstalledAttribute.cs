using System.Runtime.CompilerServices;

namespace ClinicContent.Testing;

/// <summary>A theory that is skipped, with the reason, on a machine without the programs that it needs. The build server refuses skipped tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryIfInstalledAttribute : TheoryAttribute
{
    public TheoryIfInstalledAttribute(ExternalPrograms programs, [CallerMemberName] string test = "")
    {
        Programs = programs;
        Test = test;
        Skip = Prerequisites.ReasonToSkip(programs);
        DisplayName = Prerequisites.NameOfSkipped(test, Skip);
    }

    public ExternalPrograms Programs { get; }

    public string Test { get; }
}
