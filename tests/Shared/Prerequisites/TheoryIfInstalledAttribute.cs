namespace ClinicContent.Testing;

/// <summary>A theory that is skipped, with the reason, on a machine without the programs that it needs. The build server refuses skipped tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryIfInstalledAttribute : TheoryAttribute
{
    public TheoryIfInstalledAttribute(params ExternalProgram[] programs)
    {
        Programs = programs;
        Skip = ExternalPrograms.ReasonToSkip(programs);
    }

    public IReadOnlyList<ExternalProgram> Programs { get; }
}
