using System.Globalization;
using ClinicContent.Compiler;

namespace ClinicContent.Benchmarks;

/// <summary>How large packages, packs and programs are.</summary>
internal sealed class SizeMeasurement : IMeasurement
{
    private const int Generated = 1_000;

    private static readonly string Ours = Path.Combine(Repository.Root, "src", "ClinicContent", "articles");

    private static readonly string[] Packed = ["ClinicContent.Core", "ClinicContent", "ClinicContent.AspNetCore", "ClinicContent.Components", "ClinicContent.Compiler"];

    public string Id => "size";

    public string Title => "Sizes";

    public void Smoke() => SmokeException.ThrowIfDifferent("the pack of our articles, compiled anew", Articles.Pack.Reader.Bytes.Span, Compile(Ours, "ClinicContent"));

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        var generated = Directory.GetParent(PublishedProgram.WriteArticles(Generated))!.FullName;
        List<Result> results =
        [
            Result.Alone("pack bytes per Markdown byte, our articles", "", [PerMarkdownByte(Ours)], Goal.AtMost(1.3)),
            Result.Alone(
                string.Create(CultureInfo.InvariantCulture, $"pack bytes per Markdown byte, {Generated:N0} generated articles"), "", [PerMarkdownByte(generated)], Goal.AtMost(1.3)),
        ];
        progress("publishing programs");
        results.Add(Program("native AOT program that renders an article", PublishForm.Native, Goal.AtMost(4)));
        results.Add(Program("the same trimmed, with the runtime", PublishForm.Trimmed, goal: null));
        var packages = Path.Combine(Repository.Root, "artifacts", "packages");
        Directory.CreateDirectory(packages);
        Array.ForEach(Directory.GetFiles(packages), File.Delete);
        foreach (var project in Packed)
        {
            progress($"packing {project}");
            ProgramRun.Run(Repository.Root, "dotnet", "pack", Path.Combine("src", project), "--configuration", "Release", "--output", packages);
        }

        results.AddRange(Directory.GetFiles(packages, "*.nupkg").Order(StringComparer.Ordinal).Select(package => Result.Alone($"package {PackageOf(package)}", "KB", [new FileInfo(package).Length / 1e3])));
        return results;
    }

    private static byte[] Compile(string folder, string name)
    {
        var result = LibraryCompiler.Compile(folder, new CompilationOptions { Name = name });
        return PackWriter.Write(result.Library ?? throw new SmokeException(string.Join('\n', result.Diagnostics)));
    }

    private static double PerMarkdownByte(string folder) =>
        (double)Compile(folder, "Articles").Length / Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    private static Result Program(string work, PublishForm form, Goal? goal) => Result.Alone(
        work, "MB", [Megabytes(PublishedProgram.Publish("Console", form), form)], goal, string.Create(CultureInfo.InvariantCulture, $"Hello world: {Megabytes(PublishedProgram.Publish("Hello", form), form):0.00} MB."));

    // A native program is one file; beside it lie only its symbols.
    private static double Megabytes(PublishedProgram program, PublishForm form) => (form == PublishForm.Native
        ? new FileInfo(program.Path).Length
        : Directory.EnumerateFiles(program.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".pdb").Sum(file => new FileInfo(file).Length)) / 1e6;

    // Without the version.
    private static string PackageOf(string file) => Path.GetFileNameWithoutExtension(file) is var name ? name[..name.IndexOf(".0", StringComparison.Ordinal)] : "";
}
