namespace ClinicContent.Core.Tests;

/// <summary>A pack that comes from elsewhere than a file.</summary>
public sealed class PackSourceTests : IDisposable
{
    private readonly Store _store = new();
    private readonly UpdatedLibrary _updated;

    public PackSourceTests() => _updated = new(options =>
    {
        options.PackFiles.Clear();
        options.PackSources.Add(_store);
    });

    [Fact]
    public void A_source_that_must_be_waited_for_takes_effect_when_it_has_been_read()
    {
        Assert.Equal("Back spasms", _updated.Title);
        _updated.Time.Tick();
        Assert.Equal(1, _store.Calls);

        _store.Answer(_updated.Signed("Corrected"));

        Assert.True(SpinWait.SpinUntil(() => _updated.Reports.Entries.Count > 0, TimeSpan.FromMinutes(1)));
        Assert.Equal("Corrected", _updated.Title);
        Assert.Equal($"The content pack store of tests is in use: Sample {_updated.Library.Packs[0].ContentVersion}.", _updated.Reports.Entries.Single().Message);
    }

    [Fact]
    public void A_source_that_fails_is_told_once_and_changes_nothing()
    {
        _store.Throw = new HttpRequestException("502");
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("Back spasms", _updated.Title);
            _updated.Time.Tick();
        }

        Assert.Equal(["It cannot be used: 502"], _updated.Errors);
    }

    [Fact]
    public void A_pack_verifies_who_signed_it()
    {
        using var stream = new MemoryStream(_updated.Signed("Corrected"));
        var pack = ContentPack.FromStream(stream);
        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);

        pack.Verify(_updated.Key.ExportSubjectPublicKeyInfoPem());

        Assert.Contains("does not match the public key", Assert.Throws<ContentPackException>(() => pack.Verify(other.ExportSubjectPublicKeyInfoPem())).Message, StringComparison.Ordinal);
        Assert.Contains("is not signed", Assert.Throws<ContentPackException>(() => SampleLibrary.Pack().Verify(other.ExportSubjectPublicKeyInfoPem())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => pack.Verify("text"));
    }

    public void Dispose() => _updated.Dispose();

    private sealed class Store : IContentPackSource
    {
        private readonly TaskCompletionSource<ReadOnlyMemory<byte>?> _answer = new();

        public int Calls { get; private set; }

        public Exception? Throw { get; set; }

        public string Description => "store of tests";

        public void Answer(byte[] pack) => _answer.SetResult(pack);

        public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
        {
            Calls++;
            return Throw is not null ? throw Throw : await _answer.Task.WaitAsync(cancellationToken);
        }
    }
}
