using System.Reflection;

namespace ClinicContent.Tool;

/// <summary>The version of this program, which is that of the packages built with it.</summary>
internal static class ToolVersion
{
    /// <summary>The version, such as <c>0.2.0</c> or <c>1.0.0-beta.1</c>, without the commit that a build adds.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
