using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ClinicContent;

/// <summary>
/// The options in force. A change in configuration takes effect at once. An invalid one is logged and ignored, so that a slip of the pen
/// does not take a site down, as it would with <see cref="IOptionsMonitor{TOptions}"/>.
/// </summary>
internal sealed partial class CurrentSettings : IDisposable
{
    private readonly IOptionsFactory<ClinicContentOptions> _contentFactory;
    private readonly IOptionsFactory<ClinicContentWebOptions> _webFactory;
    private readonly ILogger _logger;
    private readonly List<IDisposable> _changes;
    private readonly Lock _lock = new();
    private volatile Settings _value;

    public CurrentSettings(
        IOptionsFactory<ClinicContentOptions> contents,
        IOptionsFactory<ClinicContentWebOptions> webs,
        IEnumerable<IOptionsChangeTokenSource<ClinicContentOptions>> contentChanges,
        IEnumerable<IOptionsChangeTokenSource<ClinicContentWebOptions>> webChanges,
        ILogger<CurrentSettings> logger)
    {
        (_contentFactory, _webFactory, _logger) = (contents, webs, logger);
        _value = Create();
        _changes =
        [
            .. contentChanges.Select(change => ChangeToken.OnChange(change.GetChangeToken, Reload)),
            .. webChanges.Select(change => ChangeToken.OnChange(change.GetChangeToken, Reload)),
        ];
    }

    public Settings Value => _value;

    public void Dispose() => _changes.ForEach(change => change.Dispose());

    private Settings Create() => new(_contentFactory.Create(Options.DefaultName), _webFactory.Create(Options.DefaultName));

    private void Reload()
    {
        lock (_lock)
        {
            try
            {
                _value = Create();
            }
            catch (OptionsValidationException exception)
            {
                LogRejected(_logger, exception.Message);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The changed configuration of ClinicContent cannot be used, and what was there before stays in force: {Errors}")]
    private static partial void LogRejected(ILogger logger, string errors);
}
