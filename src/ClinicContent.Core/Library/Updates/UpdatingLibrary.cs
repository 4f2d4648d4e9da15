using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace ClinicContent;

/// <summary>
/// The articles of the embedded packs and of the current state of the sources in the options. Each call sees one immutable library. A timer
/// reads the sources, because network drives and container mounts send no change notifications.
/// </summary>
internal sealed partial class UpdatingLibrary : IUpdatingLibrary, IDisposable
{
    private readonly PackUpdateOptions _options;
    private readonly ECDsa _key;
    private readonly ILogger _logger;
    private readonly PackFollower[] _followers;
    private readonly ITimer _timer;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly CancellationTokenSource _end = new();
    private volatile ArticleLibrary _current;
    private ArticleLibrary? _reported; // whose missing links were logged

    /// <exception cref="ArgumentException">The public key is none.</exception>
    public UpdatingLibrary(PackUpdateOptions options, TimeProvider time, ILogger logger)
    {
        (_options, _logger) = (options, logger);
        _key = PackKey.Public(options.PackPublicKey, out var problem) ?? throw new ArgumentException($"{nameof(options.PackPublicKey)} cannot be used: {problem}.", nameof(options));
        var files = options.PackFiles.Distinct(StringComparer.Ordinal).Select(path => new PackFileSource(path, options.MaxPackFileSize));
        _followers = [.. files.Concat(options.PackSources.Distinct()).Select(source => new PackFollower(source, _key, options.MaxPackFileSize, options.CheckContent))];
        _current = options.CreateLibrary(options.Packs);

        // Files are read before the library is used; a source that has to wait takes effect when it has been read.
        _ = UpdateAsync();
        _timer = time.CreateTimer(static library => _ = ((UpdatingLibrary)library!).UpdateAsync(), this, options.PackCheckInterval, options.PackCheckInterval);
    }

    public IArticleLibrary Snapshot => _current;

    public IReadOnlyList<ContentPack> Packs => _current.Packs;

    public string DefaultLanguage => _current.DefaultLanguage;

    public IReadOnlyList<string> Languages => _current.Languages;

    public IReadOnlyList<string> Topics => _current.Topics;

    public IReadOnlyList<Article> All => _current.All;

    public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article) => _current.TryGet(slug, language, out article);

    public IReadOnlyList<Article> FindByTopic(string topic, string? language = null) => _current.FindByTopic(topic, language);

    public CodeMatches FindByCode(string system, string code, string? language = null) => _current.FindByCode(system, code, language);

    public void Dispose()
    {
        _timer.Dispose();
        _end.Cancel();
        _gate.Wait();
        _key.Dispose();
        _end.Dispose();
    }

    /// <summary>Reads each source, and makes its usable packs visible to every later call.</summary>
    private async Task UpdateAsync()
    {
        // A timer does not wait for its last call; whoever comes while a source is read has nothing to do.
        if (!_gate.Wait(0))
        {
            return;
        }

        try
        {
            foreach (var follower in _followers)
            {
                await UpdateAsync(follower).ConfigureAwait(false);
            }

            // Once the sources were read, which may hold what others link to.
            if (_reported != _current)
            {
                _reported = _current;
                _logger.LogMissingLinks(_reported);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task UpdateAsync(PackFollower follower)
    {
        var before = follower.Current;
        string? error;
        try
        {
            (var candidate, error) = await follower.PollAsync(_options.Packs, _end.Token).ConfigureAwait(false);
            if (candidate is not null)
            {
                error = TryUse(follower, candidate) is { } rejected ? follower.ReportOnce(rejected) : null;
            }
        }
        catch (Exception e)
        {
            // From a timer it would end the program, for a pack that the program can do without.
            error = _end.IsCancellationRequested ? null : follower.ReportOnce($"It cannot be used: {e.Message}");
        }

        if (error is not null)
        {
            LogRejected(follower.Description, error);
        }
        else if (follower.Current is { } pack && pack != before)
        {
            LogUsed(follower.Description, DisplayText.Of(pack.Name), pack.ContentVersion);
        }
    }

    /// <summary>Puts a pack into use; returns the reason when that is not possible.</summary>
    private string? TryUse(PackFollower follower, PackCandidate candidate)
    {
        var packs = PacksWith(follower, candidate.Pack, out var error);
        var errors = error is null ? string.Join(' ', _options.Validate(packs).Distinct()) : error;
        if (errors.Length > 0)
        {
            follower.Reject(candidate);
            return errors;
        }

        _current = _options.CreateLibrary(packs);
        follower.Use(candidate);
        Array.ForEach(_followers, other => other.Retry());
        return null;
    }

    /// <summary>The packs in use once a new one is added; an error when another source has a pack of its name.</summary>
    private List<ContentPack> PacksWith(PackFollower follower, ContentPack pack, out string? error)
    {
        var followed = _followers.Select(other => other == follower ? pack : other.Current).OfType<ContentPack>().ToList();
        error = followed.Count(other => other.Name == pack.Name) > 1 ? $"Another file holds a pack of the name '{DisplayText.Of(pack.Name)}', too: leave one of them out." : null;
        List<ContentPack> packs = [.. _options.Packs.Distinct().Select(own => followed.Find(other => other.Name == own.Name) ?? own)];
        packs.AddRange(followed.Where(other => !packs.Contains(other)));
        return packs;
    }

    [LoggerMessage(3, LogLevel.Error, "The content pack {Source} is not used, and the articles stay as they were: {Error}")]
    private partial void LogRejected(string source, string error);

    [LoggerMessage(4, LogLevel.Information, "The content pack {Source} is in use: {Name} {Version}.")]
    private partial void LogUsed(string source, string name, string version);
}
