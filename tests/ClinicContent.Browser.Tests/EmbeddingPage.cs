namespace ClinicContent.Browser.Tests;

/// <summary>The HTML of a foreign page that embeds, and what its policy may be.</summary>
internal static class EmbeddingPage
{
    // The events are kept for the tests by a script of the page's own.
    private const string Recorder = """
        globalThis.events = [];
        for (const what of ['load', 'error']) {
          document.addEventListener(`clinic-article-${what}`, ({ target, detail, composed }) => events.push({ what, id: target.id, composed, ...detail }));
        }
        """;

    public static string Policy(string libraryOrigin) =>
        $"default-src 'none'; script-src 'self' {libraryOrigin}; connect-src {libraryOrigin}; style-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>Publishes a page with the embed script and returns its address.</summary>
    public static string Publish(Servers servers, string body, string head = "", string? policy = null, string? script = null)
    {
        servers.Publish(Recorder, path: "/recorder.js", type: "text/javascript");
        servers.Publish("clinic-article { --cc-accent: rgb(1, 2, 3) }", path: "/own.css", type: "text/css");
        return servers.Publish(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <title>Another clinic</title>
            <script src="/recorder.js"></script>
            <link rel="stylesheet" href="/own.css">
            {script ?? $"<script type=\"module\" src=\"{servers.Library}/embed.js\"></script>"}
            {head}
            </head>
            <body>
            <main>
            <h1>Another clinic</h1>
            {body}
            </main>
            </body>
            </html>
            """,
            policy ?? Policy(servers.LibraryOrigin));
    }

    /// <summary>An element with the link that stands in for it.</summary>
    public static string Element(Servers servers, string attributes = "", string path = "/back-spasms") =>
        $"""<clinic-article id="it" src="{servers.Library}{path}" {attributes}><a id="fallback" href="{servers.Library}{path}">Back spasms</a></clinic-article>""";
}
