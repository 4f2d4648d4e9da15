using ClinicContent;
using OtherClinic;

var builder = WebApplication.CreateBuilder(args);

// Two articles of the clinic's own in Spanish, and those of ClinicContent beside them in both languages, all in the clinic's words.
builder.Services.AddClinicContent(options =>
{
    options.Packs.Add(OtherClinicArticles.Pack);
    options.Clinic = OtherClinicArticles.Pack.Clinic;
    options.DefaultLanguage = "es";
    options.Page = new() { StyleSheetUrl = "/colores.css" };
});
builder.Services.AddClinicContentWeb();
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapClinicContent("/salud");

// What browsers ask for on the library's pages, which name no icon.
app.MapGet("/favicon.ico", () => Results.Redirect("/favicon.svg"));
await app.RunAsync();
