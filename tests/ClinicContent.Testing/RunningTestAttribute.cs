using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>
/// Remembers which test is running, for the name of its snapshot. xunit calls it around every test of an assembly that
/// carries it; test projects get it from <c>ClinicContent.Testing.props</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RunningTestAttribute : BeforeAfterTestAttribute
{
    // Tests run in parallel: each has its own value, which follows it across awaits.
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    internal static MethodInfo Method => Current.Value ?? throw new InvalidOperationException(
        "No test is running here, so the snapshot has no name. Call Verify from a test, in a project that imports " +
        "ClinicContent.Testing.props.");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Current.Value = null;
}
