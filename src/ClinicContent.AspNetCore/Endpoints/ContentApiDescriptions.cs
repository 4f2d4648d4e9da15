using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ClinicContent;

/// <summary>Describes the routes and other endpoints of this package to OpenAPI, with the parameters of their paths, queries and forms.</summary>
internal sealed class ContentApiDescriptions : IApiDescriptionProvider
{
    private const string Language = "{language}";

    // After the framework's provider, which describes each endpoint (-1100).
    public int Order => -1000;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        for (var i = context.Results.Count - 1; i >= 0; i--)
        {
            var description = context.Results[i];
            if (description.ActionDescriptor.EndpointMetadata?.OfType<QueryParameters>().FirstOrDefault() is { } parameters)
            {
                AddParameters(description, parameters);
                continue;
            }

            if (description.ActionDescriptor.EndpointMetadata?.OfType<SiteRoute>().FirstOrDefault() is not { } route)
            {
                continue;
            }

            if (route.Scope != SiteRouteScope.Site)
            {
                context.Results.Insert(i + 1, InLanguage(description, route));
            }

            AddParameters(description, route);
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    private static void AddParameters(ApiDescription description, QueryParameters parameters)
    {
        var isForm = HttpMethods.IsPost(description.HttpMethod ?? "");
        if (isForm)
        {
            description.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = "application/x-www-form-urlencoded" });
        }

        foreach (var name in parameters.Names)
        {
            Add(description, name, isForm ? BindingSource.Form : BindingSource.Query, isRequired: false);
        }
    }

    private static ApiDescription InLanguage(ApiDescription other, SiteRoute route)
    {
        var path = other.RelativePath!.TrimEnd('/');
        var prefix = path[..^route.Pattern.Length].Trim('/');
        var description = new ApiDescription
        {
            ActionDescriptor = other.ActionDescriptor,
            GroupName = other.GroupName,
            HttpMethod = other.HttpMethod,
            RelativePath = string.Join('/', new[] { prefix, Language, route.Pattern }.Where(part => part.Length > 0)),
        };
        foreach (var type in other.SupportedResponseTypes)
        {
            description.SupportedResponseTypes.Add(type);
        }

        AddParameters(description, route);
        return description;
    }

    // The names of those in the path stand in braces.
    private static void AddParameters(ApiDescription description, SiteRoute route)
    {
        foreach (var part in description.RelativePath!.Split('{').Skip(1))
        {
            var name = part[..part.IndexOf('}')];
            Add(description, name, BindingSource.Path, isRequired: true);
        }

        if (route.Caching == SiteRouteCaching.None)
        {
            Add(description, "q", BindingSource.Query, isRequired: false);
        }

        if (route == SiteRoutes.SearchJson)
        {
            Add(description, "language", BindingSource.Query, isRequired: false);
        }
    }

    private static void Add(ApiDescription description, string name, BindingSource source, bool isRequired) => description.ParameterDescriptions.Add(new()
    {
        Name = name,
        Source = source,
        Type = typeof(string),
        ModelMetadata = new EmptyModelMetadataProvider().GetMetadataForType(typeof(string)),
        IsRequired = isRequired,
        ParameterDescriptor = new ParameterDescriptor { Name = name, ParameterType = typeof(string) },
    });
}
