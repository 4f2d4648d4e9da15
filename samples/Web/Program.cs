using ClinicContent;
using WebSample;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddClinicContent();
builder.Services.AddClinicContentWeb(options => options.ClinicSelector = context => context.Request.Query["clinic"]);
builder.Services.AddHealthChecks().AddClinicContent();
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapClinicContent("/health");
app.MapInfobutton("/infobutton");
app.MapEducationForCode();
app.MapHealthChecks("/ready");
app.MapGet("/favicon.ico", () => Results.Redirect("/favicon.svg")); // for pages that name no icon

// Another clinic's site, which embeds the articles: plain files on an origin of their own.
var articles = app.Configuration["ClinicContent:PublicBaseUrl"] ?? (app.Configuration["urls"] ?? "http://localhost:5000").Split(';')[0];
await using var otherSite = OtherSite.Create(app.Configuration.GetRequiredSection("OtherSite"), app.Environment.ContentRootPath, articles);
await otherSite.StartAsync();
Console.WriteLine($"Another clinic's site, with the articles embedded: {app.Configuration["OtherSite:Url"]}");
await app.RunAsync();
