using System.Runtime.CompilerServices;

namespace ClinicContent.Testing;

/// <summary>A fact that is skipped, with the reason, on a machine without the programs that it needs. The build server refuses skipped tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactIfInstalledAttribute : FactAttribute
{
    public FactIfInstalledAttribute(ExternalPrograms programs, [CallerMemberName] string test = "")
    {
        Programs = programs;
        Test = test;
        Skip = Prerequisites.ReasonToSkip(programs);
        DisplayName = Prerequisites.NameOfSkipped(test, Skip);
    }

    public ExternalPrograms Programs { get; }

    public string Test { get; }
}
