using Microsoft.AspNetCore.Http;

namespace ClinicContent;

/// <summary>Extension methods that find the clinic of a request.</summary>
public static class ClinicContentHttpContextExtensions
{
    /// <summary>
    /// Gets the clinic of a request: the one that <see cref="ClinicContentWebOptions.ClinicSelector"/> selects, or else that of
    /// <see cref="ArticleRendererOptions.Clinic"/>.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <returns>The profile; null, which every rendering takes for the clinic of an article's own pack, when the options set none.</returns>
    /// <exception cref="BadHttpRequestException">The selector finds a name that is not in <see cref="ClinicContentWebOptions.Clinics"/>; the response is 404.</exception>
    /// <exception cref="InvalidOperationException">Services are missing; the message names the call that adds them.</exception>
    public static ClinicProfile? GetClinic(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RequestClinic.Of(context).Profile;
    }
}
