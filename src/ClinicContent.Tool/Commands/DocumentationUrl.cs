using System.CommandLine;
using System.Reflection;

namespace ClinicContent.Tool;

/// <summary>The address of the documentation, to which reports link rules.</summary>
internal static class DocumentationUrl
{
    /// <summary>The MSBuild property with the default, in <c>src/Directory.Build.props</c>.</summary>
    private const string Property = "DocumentationUrl";

    public static Option<string?> Option()
    {
        var option = new Option<string?>("--documentation-url")
        {
            Description = "The address of the documentation, such as 'https://clinic.example/docs': in SARIF, each rule then links to its place there.",
            HelpName = "url",
            DefaultValueFactory = _ => Default,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !SiteAddresses.IsBase(text))
            {
                result.AddError("--documentation-url must begin with 'https://' or 'http://' and have no query, such as 'https://clinic.example/docs'.");
            }
        });
        return option;
    }

    private static string? Default { get; } = typeof(DocumentationUrl).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == Property && attribute.Value is { Length: > 0 })?.Value;
}
