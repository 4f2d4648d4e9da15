using System.Reflection;

namespace VerifyXunit;

/// <summary>Names a snapshot after its test: <c>{Type}.{Method}{_param=value}*</c>.</summary>
internal static class SnapshotName
{
    /// <summary><c>{Type}.{Method}</c>, where the type is the concrete class and a nested one is <c>Outer.Inner</c>.
    /// </summary>
    public static string OfMethod(MethodInfo method)
    {
        var type = method.ReflectedType!;
        return type.DeclaringType is { } outer
            ? $"{outer.Name}.{type.Name}.{method.Name}"
            : $"{type.Name}.{method.Name}";
    }

    /// <summary>The method's name, and its first parameters with the values given.</summary>
    /// <exception cref="ArgumentException">More values than the method has parameters; or none although it has some,
    /// which Verify allows and which would give every row of a theory the same name.</exception>
    public static string Of(MethodInfo method, object?[] values)
    {
        var parameters = method.GetParameters();
        if (values.Length > parameters.Length)
        {
            throw new ArgumentException(
                $"{OfMethod(method)} has {parameters.Length} parameters, but UseParameters got {values.Length}.");
        }

        if (values.Length == 0 && parameters.Length > 0)
        {
            var names = string.Join(", ", parameters.Select(parameter => parameter.Name));
            throw new ArgumentException(
                $"{OfMethod(method)} has parameters: name its snapshots with .UseParameters({names}).");
        }

        return OfMethod(method) + string.Concat(
            parameters.Zip(values, (parameter, value) => $"_{parameter.Name}={ParameterText.Of(value)}"));
    }
}
