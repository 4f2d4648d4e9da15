using System.Buffers;
using ClinicContent;

// Three ways to serve one article's page: the library's, a static file, and bytes that are at hand. See README.md.
const string Address = "https://clinic.example";

if (args is ["--page", var file])
{
    var output = new ArrayBufferWriter<byte>();
    var site = new SiteContent(new ArticleLibrary([Articles.Pack]), null, new() { BaseUrl = $"{Address}/health", QrCode = _ => "" }); // drawn elsewhere
    site.WriteArticlePage(Articles.BackSpasms, output);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, output.WrittenSpan);
    return;
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddClinicContent().AddClinicContentWeb(options => options.PublicBaseUrl = Address);
var app = builder.Build();
var bytes = File.ReadAllBytes(Path.Combine(app.Environment.WebRootPath, "page.html"));
app.MapClinicContent("/health");
app.MapStaticAssets();
app.Map("/fixed", (RequestDelegate)(context =>
{
    context.Response.ContentType = "text/html; charset=utf-8";
    context.Response.ContentLength = bytes.Length;
    return context.Response.Body.WriteAsync(bytes).AsTask();
}));
app.Run();
