using System.Diagnostics;
using System.Globalization;

namespace ClinicContent.Browser.Tests;

/// <summary>
/// A WordPress as it is installed on this machine, under PHP's own server, with the plugin of <c>samples/WordPress</c>. Its database, its settings and
/// its uploads are in a temporary folder; nothing of the installation is changed.
/// </summary>
public sealed class WordPressSite(Servers servers) : IAsyncLifetime
{
    internal const ExternalPrograms Needed = ExternalPrograms.Chromium | ExternalPrograms.Php | ExternalPrograms.MariaDb | ExternalPrograms.WordPress;

    public const string Administrator = "administrator";

    /// <summary>A user without the capability <c>unfiltered_html</c>.</summary>
    public const string Author = "author";

    public const string Password = "a password of this test";

    private const string Plugin = "clinic-content";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // MariaDB refuses to run as root unless it is told to.
    private static readonly string[] AsUser = Environment.UserName == "root" ? ["--user=root"] : [];

    private readonly string _folder = Directory.CreateTempSubdirectory("wordpress-").FullName;
    private readonly List<Process> _processes = [];

    /// <summary>The address of the site, without a slash at its end.</summary>
    public string Origin { get; } = Servers.FreeOrigin();

    /// <summary>Whether the plugin is active and has its settings.</summary>
    public bool IsSetUp { get; set; }

    private string Site => Path.Combine(_folder, "site");

    private string Data => Path.Combine(_folder, "data");

    private string Socket => Path.Combine(_folder, "db.sock");

    private string Log => Path.Combine(_folder, "debug.log");

    // Everything else in WordPress asks for this constant before it looks for its settings.
    private string[] PhpSettings => ["-d", $"auto_prepend_file={Path.Combine(_folder, "prepend.php")}", "-d", "display_errors=stderr"];

    public async Task InitializeAsync()
    {
        // Where something is missing, every test is skipped.
        if (Prerequisites.ReasonToSkip(Needed) is not null)
        {
            return;
        }

        await RunAsync("mariadb-install-db", ["--no-defaults", $"--datadir={Data}", "--auth-root-authentication-method=normal", "--skip-test-db", .. AsUser]);
        Start(Prerequisites.Find(ExternalPrograms.MariaDb)!, ["--no-defaults", $"--datadir={Data}", $"--socket={Socket}", $"--pid-file={Path.Combine(_folder, "db.pid")}", "--skip-networking", "--innodb-flush-log-at-trx-commit=0", .. AsUser]);
        await WaitUntil(() => Task.FromResult(File.Exists(Socket)));

        WriteFiles();
        await RunPhpAsync(Install);
        Start(Php, [.. PhpSettings, "-S", Origin["http://".Length..], "-t", Site]);
        using var client = new HttpClient();
        await WaitUntil(async () =>
        {
            try
            {
                return (await client.GetAsync(new Uri(Origin))).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }

    public async Task DisposeAsync()
    {
        foreach (var process in Enumerable.Reverse(_processes))
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs a script within WordPress, and gives what it prints.</summary>
    public async Task<string> RunPhpAsync(string script)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.php");
        await File.WriteAllTextAsync(file, script);
        return await RunAsync(Php, [.. PhpSettings, file]);
    }

    /// <summary>The lines that WordPress logged about the plugin. Its own code has many about newer versions of PHP.</summary>
    public async Task<IReadOnlyList<string>> ReadLogAsync() =>
        File.Exists(Log) ? [.. (await File.ReadAllLinesAsync(Log)).Where(line => line.Contains(Plugin, StringComparison.Ordinal) || line.Contains("Fatal", StringComparison.Ordinal))] : [];

    private static string Php => Prerequisites.Find(ExternalPrograms.Php)!;

    private const string Install = """
        <?php
        define('WP_INSTALLING', true);
        $_SERVER['HTTP_HOST'] = parse_url(WP_HOME, PHP_URL_HOST) . ':' . parse_url(WP_HOME, PHP_URL_PORT);
        mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
        (new mysqli('localhost', 'root', '', null, 0, TEST_SOCKET))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
        require ABSPATH . 'wp-load.php';
        require ABSPATH . 'wp-admin/includes/upgrade.php';
        wp_install('Another clinic', 'administrator', 'administrator@clinic.example', true, '', TEST_PASSWORD);
        wp_insert_user(['user_login' => 'author', 'user_pass' => TEST_PASSWORD, 'role' => 'author', 'user_email' => 'author@clinic.example']);
        update_option('show_avatars', 0);
        """;

    private void WriteFiles()
    {
        var installation = Path.GetDirectoryName(Path.GetFullPath(Prerequisites.Find(ExternalPrograms.WordPress)!))!;
        foreach (var folder in new[] { "plugins", "themes", "uploads", "mu-plugins" })
        {
            Directory.CreateDirectory(Path.Combine(Site, "wp-content", folder));
        }

        foreach (var entry in new DirectoryInfo(installation).EnumerateFileSystemInfos().Where(entry => entry.Name is not ("wp-content" or "wp-config.php" or ".htaccess")))
        {
            File.CreateSymbolicLink(Path.Combine(Site, entry.Name), entry.FullName);
        }

        foreach (var theme in Directory.GetDirectories(Path.Combine(installation, "wp-content", "themes")))
        {
            File.CreateSymbolicLink(Path.Combine(Site, "wp-content", "themes", Path.GetFileName(theme)), theme);
        }

        File.CreateSymbolicLink(Path.Combine(Site, "wp-content", "plugins", Plugin), Path.Combine(Repository.Root, "samples", "WordPress", Plugin));
        File.WriteAllText(Path.Combine(_folder, "prepend.php"), $"""
            <?php
            define('ABSPATH', '{Site}/');
            define('WP_HOME', '{Origin}');
            define('TEST_SOCKET', '{Socket}');
            define('TEST_PASSWORD', '{Password}');
            """);
        File.WriteAllText(Path.Combine(Site, "wp-config.php"), $"""
            <?php
            define('DB_NAME', 'wordpress');
            define('DB_USER', 'root');
            define('DB_PASSWORD', '');
            define('DB_HOST', 'localhost:' . TEST_SOCKET);
            define('DB_CHARSET', 'utf8mb4');
            define('WP_SITEURL', WP_HOME);
            define('WP_DEBUG', true);
            define('WP_DEBUG_LOG', '{Log}');
            define('WP_DEBUG_DISPLAY', false);
            define('DISABLE_WP_CRON', true);
            define('WP_HTTP_BLOCK_EXTERNAL', true);
            define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
            foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $key) {"{"}
              define($key . '_KEY', $key);
              define($key . '_SALT', "$key salt");
            {"}"}
            $table_prefix = 'wp_';
            require_once ABSPATH . 'wp-settings.php';
            """);

        // WordPress asks no server of its own machine, and none on other ports than those of the web. Emoji come from another host.
        File.WriteAllText(Path.Combine(Site, "wp-content", "mu-plugins", "test.php"), $"""
            <?php
            add_filter('http_request_host_is_external', '__return_true');
            add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, {new Uri(servers.LibraryOrigin).Port.ToString(CultureInfo.InvariantCulture)}]);
            remove_action('wp_head', 'print_emoji_detection_script', 7);
            function wp_mail() {"{"} return true; {"}"}
            """);
    }

    private void Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A page asks the server for further files, and WordPress itself for pages.
        start.Environment["PHP_CLI_SERVER_WORKERS"] = "4";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _processes.Add(process);
    }

    private async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.\n{await output}\n{await errors}");
    }

    private static async Task WaitUntil(Func<Task<bool>> isReady)
    {
        var watch = Stopwatch.StartNew();
        while (!await isReady())
        {
            Assert.True(watch.Elapsed < Patience, "WordPress or its database did not start in time.");
            await Task.Delay(100);
        }
    }
}
