using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Binds the configuration section, in a host that has a configuration.</summary>
internal sealed class ConfigureContentFromConfiguration(IConfiguration? configuration = null) : IConfigureOptions<ClinicContentOptions>
{
    public void Configure(ClinicContentOptions options)
    {
        if (configuration?.GetSection(ConfigurationSection.Name) is { } section && section.Exists())
        {
            ConfigurationSection.Read(section, options);
        }
    }
}
