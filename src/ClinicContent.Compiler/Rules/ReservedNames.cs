using System.Reflection;

namespace ClinicContent.Compiler;

/// <summary>Names that generated code cannot give to an article or section because they are taken.</summary>
internal static class ReservedNames
{
    /// <summary>Members of the generated class of articles, and of every class.</summary>
    public static IReadOnlySet<string> OfLibrary { get; } =
        new HashSet<string>(MembersOf(typeof(object))) { CodeGenerator.ClassName, CodeGenerator.PackName, CodeGenerator.HolderName };

    /// <summary>Members of <see cref="Article"/>, which the generated class of an article derives from.</summary>
    public static IReadOnlySet<string> OfArticle { get; } = new HashSet<string>(MembersOf(typeof(Article)));

    // What is internal or private is not seen where the code is generated.
    private static IEnumerable<string> MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(member => member switch
            {
                MethodBase method => IsSeen(method),
                PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
                FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
                _ => true,
            })
            .Select(member => member.Name);

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
