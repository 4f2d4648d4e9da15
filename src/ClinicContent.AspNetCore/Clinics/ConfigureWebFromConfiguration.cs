using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Binds the configuration section, in a host that has a configuration.</summary>
internal sealed class ConfigureWebFromConfiguration(IConfiguration? configuration = null) : IConfigureOptions<ClinicContentWebOptions>
{
    public void Configure(ClinicContentWebOptions options)
    {
        if (configuration?.GetSection(ConfigurationSection.Name) is { } section && section.Exists())
        {
            ConfigurationSection.Read(section, options);
        }
    }
}
