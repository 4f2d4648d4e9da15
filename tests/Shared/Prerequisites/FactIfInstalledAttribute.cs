namespace ClinicContent.Testing;

/// <summary>A fact that is skipped, with the reason, on a machine without the programs that it needs. The build server refuses skipped tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactIfInstalledAttribute : FactAttribute
{
    public FactIfInstalledAttribute(params ExternalProgram[] programs)
    {
        Programs = programs;
        Skip = ExternalPrograms.ReasonToSkip(programs);
    }

    public IReadOnlyList<ExternalProgram> Programs { get; }
}
