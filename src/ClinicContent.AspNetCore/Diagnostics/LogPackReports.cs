using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Logs what becomes of content pack files, besides what the program itself does with the reports.</summary>
internal sealed partial class LogPackReports(ILogger<LogPackReports> logger) : IPostConfigureOptions<ClinicContentOptions>
{
    public void PostConfigure(string? name, ClinicContentOptions options) => options.PackReported += report =>
    {
        if (report.Pack is null)
        {
            LogRefused(logger, report);
        }
        else
        {
            LogUsed(logger, report);
        }
    };

    [LoggerMessage(3, LogLevel.Error, "{Report}")]
    private static partial void LogRefused(ILogger logger, PackReport report);

    [LoggerMessage(4, LogLevel.Information, "{Report}")]
    private static partial void LogUsed(ILogger logger, PackReport report);
}
