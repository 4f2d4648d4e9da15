using System.Reflection;

namespace VerifyXunit.Tests;

/// <summary>Methods that stand for tests; only their names and parameters matter.</summary>
internal static class Sample
{
    public static void Renders() { }

    public static void Renders_an_index() { }

    public static void Renders_row(string slug, int page) => _ = (slug, page);

    public static MethodInfo Method(string name) => typeof(Sample).GetMethod(name)!;
}
