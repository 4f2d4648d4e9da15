using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClinicContent.Architecture.Tests;

/// <summary>The C# code of a project, with every name in it resolved as the compiler does.</summary>
internal sealed class SourceProject
{
    // As ImplicitUsings of Microsoft.NET.Sdk has them.
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // Source generators write the other part of these when the project is built.
    private static readonly string[] Generated = ["CS8795", "CS9248"];
    private static readonly string[] GeneratedForJson = ["CS0117", "CS0534", "CS7036"];

    private static readonly ConcurrentDictionary<string, Lazy<SourceProject>> Loaded = new();

    // All that this program runs on, which the projects' own assemblies are part of.
    private static readonly ImmutableArray<(string Name, MetadataReference Reference)> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => (Path.GetFileNameWithoutExtension(file), (MetadataReference)MetadataReference.CreateFromFile(file)))];

    private readonly CSharpCompilation _compilation;

    private SourceProject(string assembly, OutputKind kind, IEnumerable<(string Path, string Text)> files, IEnumerable<string> usings)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        _compilation = CSharpCompilation.Create(
            assembly,
            [
                CSharpSyntaxTree.ParseText(string.Concat(usings.Select(name => $"global using {name};\n")), options),
                .. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)),
            ],
            Platform.Where(each => each.Name != assembly).Select(each => each.Reference),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>What keeps the compiler from understanding the code.</summary>
    public IReadOnlyList<string> Errors =>
        [.. _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsOfGenerated(diagnostic)).Select(diagnostic => diagnostic.ToString())];

    /// <summary>The projects below <c>src</c>.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(SourceFolder).Select(folder => Path.GetFileName(folder)).Where(name => File.Exists(Path.Combine(SourceFolder, name, $"{name}.csproj")));

    /// <summary>A project below <c>src</c>. It is read once: several tests ask for the same.</summary>
    public static SourceProject Load(string name) => Loaded.GetOrAdd(name, _ => new(() => Read(name))).Value;

    private static SourceProject Read(string name)
    {
        var folder = Path.Combine(SourceFolder, name);
        var project = XElement.Load(Path.Combine(folder, $"{name}.csproj"));
        var assembly = project.Descendants("AssemblyName").SingleOrDefault()?.Value ?? name;
        var own = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Full: file))
            .Where(file => file.Path.Split('/')[0] is not ("bin" or "obj"));
        var linked = project.Descendants("Compile").Select(item => ((string)item.Attribute("Link")!, Full: Path.Combine(folder, (string)item.Attribute("Include")!)));
        return new SourceProject(
            assembly,
            project.Descendants("OutputType").Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            own.Concat(linked).OrderBy(file => file.Item1, StringComparer.Ordinal).Select(file => (file.Item1, File.ReadAllText(file.Full))).Concat(HashesOf(project)),
            [.. Usings, .. project.Descendants("Using").Select(item => (string)item.Attribute("Include")!)]);
    }

    // The class that the build writes for the hashes of embedded files.
    private static IEnumerable<(string, string)> HashesOf(XElement project) =>
        from name in project.Descendants("HashesClass")
        let hashes = project.Descendants("EmbeddedResource").Attributes("HashName").Select(hash => $"public const string {hash.Value} = \"\";")
        select ($"Generated/{name.Value}.g.cs", $"namespace ClinicContent;\nstatic class {name.Value} {{ {string.Concat(hashes)} }}");

    /// <summary>A made-up project.</summary>
    public static SourceProject FromText(params (string Path, string Text)[] files) => new("MadeUp", OutputKind.DynamicallyLinkedLibrary, files, Usings);

    /// <summary>Every place that names something of another folder. Deeper folders are part of the one that holds them.</summary>
    public IEnumerable<FolderReference> References()
    {
        foreach (var tree in _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var (model, from) = (_compilation.GetSemanticModel(tree), FolderOf(tree));
            foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax))
            {
                foreach (var symbol in SymbolsOf(model.GetSymbolInfo(node)))
                {
                    var folders = FoldersOf(symbol).ToList();
                    if (folders.Count > 0 && !folders.Contains(from))
                    {
                        yield return new FolderReference(from, folders[0], tree.FilePath, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, symbol.Name);
                    }
                }
            }
        }
    }

    private static string SourceFolder => Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src");

    /// <summary>Every text in the code, interpolated ones with braces where a value belongs; comments are none.</summary>
    public IEnumerable<SourceText> Texts() =>
        from tree in _compilation.SyntaxTrees
        where tree.FilePath.Length > 0
        from node in tree.GetRoot().DescendantNodes()
        let text = node switch
        {
            LiteralExpressionSyntax { Token.Value: string value } => value,
            InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText : "{}")),
            _ => null,
        }
        where text is not null
        select new SourceText(tree.FilePath, text);

    /// <summary>The constant texts that objects of a type are created with.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="parameter">The name of the constructor's parameter.</param>
    public IEnumerable<SourceText> Arguments(string type, string parameter) =>
        from tree in _compilation.SyntaxTrees
        let model = _compilation.GetSemanticModel(tree)
        from creation in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        let constructor = model.GetSymbolInfo(creation).Symbol as IMethodSymbol
        where constructor?.ContainingType.Name == type
        let argument = creation.ArgumentList!.Arguments[constructor.Parameters.Single(each => each.Name == parameter).Ordinal]
        select new SourceText(tree.FilePath, (string)model.GetConstantValue(argument.Expression).Value!);

    /// <summary>Every place that names a member of a type.</summary>
    /// <param name="members">The names of the members, in any case. Only these are resolved, which takes a twentieth of the time that all names take.</param>
    /// <param name="types">The names of the types.</param>
    public IEnumerable<SourceText> Uses(IReadOnlyCollection<string> members, params IReadOnlyList<string> types) =>
        from tree in _compilation.SyntaxTrees
        where tree.FilePath.Length > 0
        let model = _compilation.GetSemanticModel(tree)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        where members.Contains(name.Identifier.ValueText, StringComparer.OrdinalIgnoreCase)
        from symbol in SymbolsOf(model.GetSymbolInfo(name))
        where symbol is IPropertySymbol or IFieldSymbol && symbol.ContainingType is { } type && types.Contains(type.Name)
        select new SourceText(tree.FilePath, symbol.Name);

    private static bool IsOfGenerated(Diagnostic diagnostic) =>
        Generated.Contains(diagnostic.Id)
        || (GeneratedForJson.Contains(diagnostic.Id) && diagnostic.Location.SourceTree!.ToString().Contains("JsonSerializerContext", StringComparison.Ordinal));

    private static ImmutableArray<ISymbol> SymbolsOf(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    // A member that the compiler makes, such as a record's, is where its type is.
    private static IEnumerable<string> FoldersOf(ISymbol symbol)
    {
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        return symbol.Kind is SymbolKind.Namespace ? []
            : !symbol.DeclaringSyntaxReferences.IsEmpty ? symbol.DeclaringSyntaxReferences.Select(reference => FolderOf(reference.SyntaxTree))
            : symbol.ContainingType is { } type ? FoldersOf(type)
            : [];
    }

    private static string FolderOf(SyntaxTree tree) => tree.FilePath.Contains('/', StringComparison.Ordinal) ? tree.FilePath.Split('/')[0] : "(root)";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
