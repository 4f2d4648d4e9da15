using System.Collections;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Testing;

/// <summary>Finds the lists that a type hands out. Compiled into the test projects that need it.</summary>
internal static class ListMembers
{
    /// <summary>The type's own public properties and methods that give a list.</summary>
    public static IEnumerable<MemberInfo> Of(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => TypeOf(member) is { } given && given != typeof(string) && !typeof(IServiceCollection).IsAssignableFrom(given) && typeof(IEnumerable).IsAssignableFrom(given));

    /// <summary>What a property or a method gives; null for any other member.</summary>
    public static Type? TypeOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        MethodInfo { IsSpecialName: false } method => method.ReturnType,
        _ => null,
    };
}
