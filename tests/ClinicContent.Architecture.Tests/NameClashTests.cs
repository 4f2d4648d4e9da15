using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClinicContent.Architecture.Tests;

/// <summary>Public names can be used beside those of a web application and of another library of articles, without aliases.</summary>
public class NameClashTests
{
    // As Microsoft.NET.Sdk.Web has them, with what controllers, views and components use.
    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Mvc.Rendering",
        "Microsoft.AspNetCore.Mvc.RazorPages", "Microsoft.AspNetCore.Components", "Microsoft.Extensions.Options", "System.Text.Json", "MyClinic", "ClinicContent",
    ];

    [Fact]
    public void No_public_name_clashes_beside_mvc_and_another_library()
    {
        var names = new[] { typeof(Article), typeof(SiteContent), typeof(ClinicContentWebOptions), typeof(ClinicArticle) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !type.IsNested && !type.IsGenericType)
            .Select(type => type.Name)
            .ToList();
        Assert.Contains(nameof(JsonRenderOptions), names);

        Assert.Empty(Errors($$"""
            {{string.Concat(Usings.Select(name => $"using {name};\n"))}}
            {{string.Concat(names.Select(name => $"System.Console.WriteLine(nameof({name}));\n"))}}
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddClinicContentCore(options => options.Packs.Add(MyClinicArticles.Pack));
            builder.Services.AddClinicContentWeb(options => options.PublicBaseUrl = "https://clinic.example");
            builder.Services.AddControllersWithViews();
            var app = builder.Build();
            app.MapClinicContent();
            app.MapControllers();
            app.Run();

            public class KneeController(IArticleLibrary library, IArticleRenderer renderer) : Controller
            {
                [HttpGet("/knee")]
                public IActionResult Knee() => Content(renderer.Render(library.Get(MyClinicArticles.KneePain.Slug), ArticleFormats.Html), "text/html");
            }

            namespace MyClinic
            {
                // As the compiler names the class of a project MyClinic.
                public static class MyClinicArticles
                {
                    public static ContentPack Pack => throw new NotImplementedException();

                    public static Article KneePain => Pack.Articles[0];
                }
            }
            """));
    }

    [Fact]
    public void A_clash_is_found() => Assert.Contains(Errors("using One; using Two; _ = nameof(Same); namespace One { class Same; } namespace Two { class Same; }"), error => error.Contains("CS0104", StringComparison.Ordinal));

    private static IEnumerable<string> Errors(string program) =>
        CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(program)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication))
        .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
}
