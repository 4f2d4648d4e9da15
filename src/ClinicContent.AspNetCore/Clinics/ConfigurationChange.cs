using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ClinicContent;

/// <summary>Tells of a change in the configuration, in a host that has one.</summary>
internal sealed class ConfigurationChange<TOptions>(IConfiguration? configuration = null) : IOptionsChangeTokenSource<TOptions>
{
    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() =>
        configuration?.GetReloadToken() ?? new CancellationChangeToken(CancellationToken.None);
}
