using Microsoft.Extensions.Logging;

namespace ClinicContent;

/// <summary>Logs the links of a library that lead nowhere.</summary>
internal static partial class MissingLinkLog
{
    public static void LogMissingLinks(this ILogger logger, ArticleLibrary library)
    {
        foreach (var link in library.MissingLinks)
        {
            LogMissingLink(logger, PlainText.Clean(link));
        }
    }

    [LoggerMessage(5, LogLevel.Warning, "{Link}")]
    private static partial void LogMissingLink(ILogger logger, string link);
}
