using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>
/// The articles of the embedded packs and of the pack files in the options, as the files are now. Each call sees one immutable library;
/// files are looked at by a timer, as change notifications do not come from network drives and from what containers mount.
/// </summary>
internal sealed class UpdatingLibrary : IUpdatingLibrary, IDisposable
{
    private readonly ClinicContentOptions _options;
    private readonly IEnumerable<IValidateOptions<ClinicContentOptions>> _validators;
    private readonly IEnumerable<IContentPackValidator> _checks;
    private readonly ECDsa _key;
    private readonly PackFile[] _files;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private volatile ArticleLibrary _current;
    private bool _disposed;

    public UpdatingLibrary(
        ClinicContentOptions options, IEnumerable<IValidateOptions<ClinicContentOptions>> validators, IEnumerable<IContentPackValidator> checks, TimeProvider time)
    {
        (_options, _validators, _checks) = ((ClinicContentOptions)options.Copy(), validators, checks);
        _key = PackKey.Public(options.PackPublicKey!, out var fault) ?? throw new ArgumentException($"PackPublicKey cannot be used: {fault}.", nameof(options));
        _files = [.. options.PackFiles.Distinct(StringComparer.Ordinal).Select(path => new PackFile(path, _key, options.MaxPackFileSize))];
        _current = options.CreateLibrary();
        Update();
        _timer = time.CreateTimer(static library => ((UpdatingLibrary)library!).Update(), this, options.PackCheckInterval, options.PackCheckInterval);
    }

    public IArticleLibrary Snapshot => _current;

    public IReadOnlyList<ContentPack> Packs => _current.Packs;

    public string DefaultLanguage => _current.DefaultLanguage;

    public IReadOnlyList<string> Languages => _current.Languages;

    public IReadOnlyList<string> Topics => _current.Topics;

    public IReadOnlyList<Article> All => _current.All;

    public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article) => _current.TryGet(slug, language, out article);

    public IReadOnlyList<Article> FindByTopic(string topic, string? language = null) => _current.FindByTopic(topic, language);

    public IReadOnlyList<Article> FindByCode(string system, string code, string? language = null) => _current.FindByCode(system, code, language);

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _disposed = true;
            _key.Dispose();
        }
    }

    /// <summary>Looks at each file, and has every call from now on see what can be used of them.</summary>
    internal void Update()
    {
        // A timer does not wait for its last call; whoever comes while a file is read has nothing to do.
        if (!_lock.TryEnter())
        {
            return;
        }

        try
        {
            foreach (var file in _disposed ? [] : _files)
            {
                Update(file);
            }
        }
        finally
        {
            _lock.Exit();
        }
    }

    private void Update(PackFile file)
    {
        var before = file.Current;
        string? fault;
        try
        {
            fault = file.Look(_options.Packs, out var candidate);
            if (candidate is not null)
            {
                fault = TryUse(file, candidate) is { } refused ? file.NewsOf(refused) : null;
            }
        }
        catch (Exception e)
        {
            // From a timer it would end the program, for a file that the program can do without.
            fault = file.NewsOf($"It cannot be used: {e.Message}");
        }

        if (fault is not null || file.Current != before)
        {
            _options.PackReported?.Invoke(new(file.Path, fault is null ? file.Current : null, fault));
        }
    }

    /// <summary>Has the pack take effect; tells why it cannot.</summary>
    private string? TryUse(PackFile file, PackCandidate candidate)
    {
        var faults = Faults(file, candidate.Pack, out var options);
        if (options is null)
        {
            return faults;
        }

        _current = options.CreateLibrary();
        file.Use(candidate);
        Array.ForEach(_files, other => other.LookAgain());
        return null;
    }

    /// <summary>Why a pack cannot be used beside the others; what to use it with when it can.</summary>
    private string Faults(PackFile file, ContentPack pack, out ClinicContentOptions? options)
    {
        options = null;
        var fromFiles = _files.Select(other => other == file ? pack : other.Current).OfType<ContentPack>().ToList();
        if (fromFiles.Count(other => other.Name == pack.Name) > 1)
        {
            return $"Another file holds a pack of the name '{Shown.Text(pack.Name)}', too: leave one of them out.";
        }

        List<ContentPack> packs = [.. _options.Packs.Distinct().Select(own => fromFiles.Find(other => other.Name == own.Name) ?? own)];
        packs.AddRange(fromFiles.Where(other => !packs.Contains(other)));
        var used = _options.With(packs);
        List<string> faults =
        [
            .. _validators.SelectMany(validator => validator.Validate(Options.DefaultName, used).Failures ?? []),
            .. _checks.SelectMany(check => check.Validate(packs)),
        ];
        options = faults.Count == 0 ? used : null;
        return string.Join(' ', faults.Distinct());
    }
}
