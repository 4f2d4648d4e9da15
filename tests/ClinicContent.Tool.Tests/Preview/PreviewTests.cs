using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;

namespace ClinicContent.Tool.Tests;

public sealed class PreviewTests : IDisposable
{
    private const string Page = "sites/0/a/";

    private readonly ArticleFolderFixture _folder = new();

    public PreviewTests() => _folder.Write("in/en/a.md", SoundArticle.Text).Write("in/es/a.md", SoundArticle.With("Rest your back.", "Descanse la espalda."));

    private string In => _folder.FullPath("in");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edit_shows_within_a_second()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();
        var best = TimeSpan.MaxValue;
        for (var edit = 0; edit < 10 && best > TimeSpan.FromSeconds(0.5); edit++)
        {
            var time = Stopwatch.StartNew();
            _folder.Write("in/en/a.md", SoundArticle.With("Rest your back.", $"Edit {edit}."));
            preview.Until(state => Errors(state).Count == 0 && preview.Get(Page).Contains($"Edit {edit}.", StringComparison.Ordinal));
            best = time.Elapsed < best ? time.Elapsed : best;
        }

        // The best of a few: a machine that does much else at once may take longer now and then.
        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task An_error_shows_with_its_line_above_the_last_good_version_and_goes()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();

        _folder.Write("in/en/a.md", SoundArticle.With("Rest your back.", "Rest <b>your</b> back."));

        var state = preview.Until(state => Errors(state).Count == 2);
        var problem = Errors(state)[0];
        Assert.Equal(("error", "CC0301", "en/a.md"), (Text(problem, "severity"), Text(problem, "id"), Text(problem, "file")));
        Assert.Equal((17, 6), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        Assert.Equal(("Rest <b>your</b> back.", 5, 3), (Text(problem, "excerpt"), problem.GetProperty("markStart").GetInt32(), problem.GetProperty("markLength").GetInt32()));
        Assert.True(state.GetProperty("shown").GetInt32() < state.GetProperty("revision").GetInt32());
        Assert.Contains("Rest your back.", preview.Get(Page), StringComparison.Ordinal);

        _folder.Write("in/en/a.md", SoundArticle.With("Rest your back.", "Move your back."));

        state = preview.Until(state => Errors(state).Count == 0);
        Assert.Equal(state.GetProperty("revision").GetInt32(), state.GetProperty("shown").GetInt32());
        Assert.Contains("Move your back.", preview.Get(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_that_begin_with_errors_show_once_they_have_none()
    {
        _folder.Write("in/en/a.md", ArticleText.WithText("<b>"));
        await using var preview = new RunningPreview(In);
        Assert.Equal(0, preview.Next().GetProperty("shown").GetInt32());
        Assert.Equal(404, (await preview.SendAsync(Page)).Status);

        _folder.Write("in/en/a.md", SoundArticle.Text);

        preview.Until(state => state.GetProperty("shown").GetInt32() > 0);
        Assert.Equal(200, (await preview.SendAsync(Page)).Status);
    }

    [Fact]
    public async Task A_new_article_and_a_new_language_show_and_a_removed_one_goes()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();

        _folder.Write("in/en/b.md", SoundArticle.Text);
        preview.Until(state => state.GetProperty("articles").GetArrayLength() == 3);
        Assert.Equal(200, (await preview.SendAsync("sites/0/b/")).Status);

        File.Delete(_folder.FullPath("in/es/a.md"));
        var state = preview.Until(state => state.GetProperty("articles").GetArrayLength() == 2);
        Assert.Equal(["English"], state.GetProperty("languages").EnumerateArray().Select(language => Text(language, "name")));
        Assert.Equal(404, (await preview.SendAsync("sites/0/es/a/")).Status);
    }

    [Fact]
    public async Task What_is_shown_is_what_an_export_writes()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();
        Assert.Equal(0, Reports.Run("export", In, "--to", _folder.FullPath("out"), "--base-url", $"{preview.Address}sites/0").Code);
        var site = new ExportedSite(_folder.FullPath("out"));

        foreach (var path in site.Paths.Where(path => path is not "manifest.json" && !ExportedSite.IsPicture(path)))
        {
            Assert.Equal(site.Text(path), preview.Get($"sites/0/{path}"));
        }
    }

    [Fact]
    public async Task Each_clinic_has_its_pages_and_an_edit_of_its_profile_shows()
    {
        _folder.Write("in/_clinic.json", """{ "name": "One" }""").Write("in/en/a.md", SoundArticle.WithText("Ask {{clinic.name}}.")).Write("two.json", """{ "name": "Two" }""");
        await using var preview = new RunningPreview(In, _folder.FullPath("two.json"));
        Assert.Equal(["One", "Two"], preview.Next().GetProperty("clinics").EnumerateArray().Select(clinic => Text(clinic, "name")));
        Assert.Contains("Ask One.", preview.Get("sites/0/a/"), StringComparison.Ordinal);
        Assert.Contains("Ask Two.", preview.Get("sites/1/a/"), StringComparison.Ordinal);

        _folder.Write("two.json", """{ "name": "Three" }""");
        preview.Until(state => Text(state.GetProperty("clinics")[1], "name") == "Three");
        Assert.Contains("Ask Three.", preview.Get("sites/1/a/"), StringComparison.Ordinal);

        _folder.Write("two.json", """{ "name": "Four", "phone": "none" }""");
        var state = preview.Until(state => Errors(state).Count == 1 && Text(Errors(state)[0], "message").Contains("none", StringComparison.Ordinal));
        Assert.EndsWith("two.json", Text(Errors(state)[0], "file"), StringComparison.Ordinal);
        Assert.Contains("Ask Three.", preview.Get("sites/1/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinic_that_lacks_what_the_articles_need_says_so()
    {
        _folder.Write("in/en/a.md", SoundArticle.WithText("Ask {{clinic.clinicians}}.")).Write("two.json", """{ "name": "Two" }""");
        await using var preview = new RunningPreview(In, _folder.FullPath("two.json"));

        var clinics = preview.Next().GetProperty("clinics");

        Assert.Contains("the pack names none", Text(clinics[0], "problem"), StringComparison.Ordinal);
        Assert.Contains("{{clinic.clinicians}}", Text(clinics[1], "problem"), StringComparison.Ordinal);
        Assert.Equal(404, (await preview.SendAsync("sites/1/a/")).Status);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    public async Task A_name_that_is_not_its_own_gets_nothing(string host)
    {
        await using var preview = new RunningPreview(In);
        var port = new Uri(preview.Address).Port;

        foreach (var path in new[] { "", "events", Page })
        {
            var (status, text) = await preview.SendAsync(path, host.Replace("{port}", $"{port}", StringComparison.Ordinal));
            Assert.True(status is >= 400 and < 500, $"{path} of {preview.Address} answered {status}: {text}");
            Assert.DoesNotContain("back", text, StringComparison.Ordinal);
        }

        Assert.Equal(200, (await preview.SendAsync("", $"127.0.0.1:{port}")).Status);
    }

    [Fact]
    public async Task Localhost_leads_to_its_address()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();
        var port = new Uri(preview.Address).Port;

        Assert.StartsWith("HTTP/1.1 307 ", await preview.SendRawAsync($"GET /{Page} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.Contains($"\r\nLocation: {preview.Address}{Page}\r\n", await preview.SendRawAsync($"GET /{Page} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 421 ", await preview.SendRawAsync($"GET //evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 421 ", await preview.SendRawAsync("GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_loopback_addresses_answer()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();
        var port = new Uri(preview.Address).Port;
        if (!Socket.OSSupportsIPv6)
        {
            return;
        }

        foreach (var name in new[] { "localhost", "LOCALHOST", "[::1]" })
        {
            Assert.Contains($"\r\nLocation: {preview.Address}{Page}?view=phone\r\n", await preview.SendRawAsync($"GET /{Page}?view=phone HTTP/1.1\r\nHost: {name}:{port}\r\n\r\n", "::1"), StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 200 ", await preview.SendRawAsync($"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", "::1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 421 ", await preview.SendRawAsync($"GET / HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n", "::1"), StringComparison.Ordinal);
        using var client = new HttpClient();
        Assert.Contains("Rest your back.", await client.GetStringAsync(new Uri($"http://localhost:{port}/{Page}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_previews_have_ports_of_their_own()
    {
        await using var first = new RunningPreview(In);
        await using var second = new RunningPreview(In);

        Assert.NotEqual(new Uri(first.Address).Port, new Uri(second.Address).Port);
    }

    [Fact]
    public async Task A_problem_names_its_place_for_terminals_and_editors()
    {
        _folder.Write("in/en/my knee.md", SoundArticle.Text);
        await using var preview = new RunningPreview(In);

        var problem = preview.Next().GetProperty("problems").EnumerateArray().First(each => Text(each, "file") == "en/my knee.md");

        var path = _folder.FullPath("in/en/my knee.md");
        Assert.Equal(($"{path}:1:1", $"vscode://file/{path.Replace('\\', '/').TrimStart('/').Replace(" ", "%20", StringComparison.Ordinal)}:1:1"), (Text(problem, "place"), Text(problem, "editor")));
    }

    [Fact]
    public async Task A_request_of_two_names_or_none_gets_nothing()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();
        var host = new Uri(preview.Address).Authority;

        Assert.StartsWith("HTTP/1.1 200 ", await preview.SendRawAsync($"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"), StringComparison.Ordinal);
        foreach (var request in new[]
        {
            "GET / HTTP/1.1\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n",
            $"GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
            "GET / HTTP/1.1 x\r\n\r\n",
            new string('x', 8 * 1024),
        })
        {
            // The server refuses these by itself, and without a body.
            var answer = await preview.SendRawAsync(request);
            Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", answer);
            Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_can_only_be_read()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();

        foreach (var method in new[] { "POST", "PUT", "DELETE", "OPTIONS" })
        {
            Assert.Equal(405, (await preview.SendAsync(Page, method: method)).Status);
        }

        Assert.Equal((200, ""), await preview.SendAsync(Page, method: "HEAD"));
    }

    [Theory]
    [InlineData("/sites/0/../../../in/en/a.md")]
    [InlineData("/sites/0/%2e%2e/%2e%2e/in/en/a.md")]
    [InlineData("/sites/7/a/")]
    [InlineData("/sites/-1/a/")]
    [InlineData("/sites/0")]
    [InlineData("/sites//etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/preview.html/..")]
    public async Task A_path_that_is_none_gets_nothing(string path)
    {
        await using var preview = new RunningPreview(In);
        preview.Next();

        // As it is, which a client of the framework would not send.
        var answer = await preview.SendRawAsync($"GET {path} HTTP/1.1\r\nHost: {new Uri(preview.Address).Authority}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Rest your back", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to_while_a_page_listens()
    {
        await using var preview = new RunningPreview(In);
        preview.Next();

        await preview.EndAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => preview.SendAsync(""));
        Assert.Equal($"Preview of {In}: {preview.Address}\nEnd it with Ctrl+C.\nFiles: 2, errors: 0, warnings: 1.\n", Plain(preview));

        static string Plain(RunningPreview preview) => string.Concat(preview.Output.ToString().Split('\n').Where(line => line.StartsWith("Pre", StringComparison.Ordinal) || line.StartsWith("End", StringComparison.Ordinal) || line.StartsWith("Files", StringComparison.Ordinal)).Select(line => line + "\n"));
    }

    [Fact]
    public async Task A_port_that_is_taken_and_a_folder_that_is_not_there_end_with_2()
    {
        await using var preview = new RunningPreview(In);
        var port = $"{new Uri(preview.Address).Port}";

        var (code, _, error) = Reports.Run("preview", In, "--port", port);
        Assert.Equal(2, code);
        Assert.StartsWith($"clinic-content: The port {port} cannot be used", error, StringComparison.Ordinal);

        Assert.Equal(2, Reports.Run("preview", _folder.FullPath("none")).Code);
        Assert.Equal(2, Reports.Run("preview", In, "--clinic", _folder.FullPath("none.json")).Code);
        Assert.Equal(2, Reports.Run("preview", In, "--port", "70000").Code);
    }

    private static List<JsonElement> Errors(JsonElement state) => [.. state.GetProperty("problems").EnumerateArray().Where(problem => Text(problem, "severity") == "error")];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
