using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClinicContent.Core.Tests;

public class ConventionTests
{
    private static readonly Assembly Core = typeof(Article).Assembly;

    // Made to be derived from: by generated code, by the options of each format and of dependency injection, and by the exceptions.
    private static readonly Type[] Open = [typeof(Article), typeof(RenderOptions), typeof(ArticleRendererOptions), typeof(ClinicContentException), typeof(DocumentVisitor)];

    [Fact]
    public void Every_public_class_is_sealed_or_open_by_intent() =>
        Assert.DoesNotContain(Core.GetExportedTypes(), type => type.IsClass && !type.IsSealed && !Open.Contains(type));

    [Fact]
    public void Everything_public_is_in_the_one_namespace() =>
        Assert.DoesNotContain(Core.GetExportedTypes(), type => type.Namespace != "ClinicContent");

    [Fact]
    public void Everything_public_is_immutable_but_the_options() =>
        Assert.Empty(
            from type in Core.GetExportedTypes()
            where !type.IsAssignableTo(typeof(RenderOptions)) && !type.IsAssignableTo(typeof(ArticleRendererOptions))
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_static_field_is_mutable() =>
        Assert.Empty(
            from type in Core.GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsGenerated(type)
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}");

    [Fact]
    public void The_runtime_needs_nothing_but_the_framework_and_three_abstractions() =>
        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options"],
            Core.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_has_one_public_type_of_its_own_name()
    {
        var source = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "src");
        var files = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files
            let types = File.ReadLines(file)
                .Where(line => line.StartsWith("public ", StringComparison.Ordinal) || line.StartsWith("internal ", StringComparison.Ordinal))
                .Select(line => System.Text.RegularExpressions.Regex.Match(line, @"\b(?:class|struct|interface|enum|record(?: struct)?) (\w+)").Groups[1].Value)
                .Where(name => name.Length > 0)
                .ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(file).Split('.')[0])
            select $"{Path.GetFileName(file)}: {string.Join(", ", types)}");
    }

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
