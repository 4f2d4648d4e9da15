using ClinicContent.Benchmarks.Server;

// One of the servers that are measured over HTTP, by --serve: each is a process of its own that does nothing else.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Configuration["serve"] switch
{
    "content" => ContentServer.Build(builder),
    "fixed" => FixedServer.Build(builder),
    "fixed-pages" => FixedServer.BuildForPages(builder),
    "assets" => FileServer.BuildForAssets(builder),
    "files" => FileServer.Build(builder),
    "hello" => HelloServer.Build(builder),
    "hello-articles" => HelloServer.BuildWithArticles(builder),
    var other => throw new ArgumentException($"'--serve {other}' is not known: see Program.cs."),
};
app.Run();
