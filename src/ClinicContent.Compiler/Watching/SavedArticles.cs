using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ClinicContent.Compiler.Watching;

/// <summary>
/// Has dotnet watch build and start a program again when an article is saved. It does so for nothing but a change of code that cannot be
/// made in a running program, such as that of an attribute of the assembly; so here the attribute's value is made of the articles.
/// </summary>
/// <remarks>Runs within dotnet watch alone; what is built has no such attribute.</remarks>
#pragma warning disable RS1036, RS1041 // These rules are for what the C# compiler loads; dotnet watch runs on the .NET that this is for.
[Generator]
internal sealed class SavedArticles : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var articles = context.AdditionalTextsProvider
            .Where(file => Path.GetExtension(file.Path) == ".md" || Path.GetFileName(file.Path) == "_clinic.json")
            .Select((file, cancellation) => $"{file.Path}\n{Checksum(file, cancellation)}\n")
            .Collect();
        context.RegisterSourceOutput(articles, (output, texts) =>
        {
            var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts))));
            output.AddSource("SavedArticles.g.cs", $"[assembly: System.Reflection.AssemblyMetadata(\"SavedArticles\", \"{hash}\")]\n");
        });
    }

    private static string Checksum(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Convert.ToHexString(text.GetChecksum().AsSpan()) : "";
}
