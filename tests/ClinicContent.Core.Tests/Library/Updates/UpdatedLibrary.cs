using System.Security.Cryptography;
using ClinicContent.Compiler;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.Core.Tests;

/// <summary>A library with the sample pack in the program and a pack file beside it, as dependency injection makes it.</summary>
internal sealed class UpdatedLibrary : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packs-");
    private readonly Lazy<ServiceProvider> _services;

    public UpdatedLibrary(Action<ClinicContentOptions>? configure = null, Action<IServiceCollection>? register = null, string file = "corrected.pack")
    {
        Path = PathOf(file);
        _services = new(() =>
        {
            var services = new ServiceCollection();
            services.AddSingleton<TimeProvider>(Time).AddClinicContentCore(options =>
            {
                options.Packs.Add(Embedded);
                options.AddPackFile(Path);
                options.PackPublicKey = Key.ExportSubjectPublicKeyInfoPem();
                configure?.Invoke(options);
            });
            services.AddSingleton<ILoggerFactory>(Reports);
            register?.Invoke(services);
            return services.BuildServiceProvider(true);
        });
    }

    public string Path { get; }

    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public ManualTime Time { get; } = new();

    public PackLog Reports { get; } = new();

    public IReadOnlyList<string?> Errors => [.. Reports.Entries.Select(report => report.Error)];

    public ContentPack Embedded { get; } = SampleLibrary.Pack();

    /// <summary>The library; made, and the file read, when first asked for.</summary>
    public IArticleLibrary Library => _services.Value.GetRequiredService<IArticleLibrary>();

    public string Title => Library.Get("back-spasms").Title;

    /// <summary>A pack of the sample's name with one article, updated on the day of the sample's unless another is given.</summary>
    public static byte[] PackOf(string title, string name = "Sample", string slug = "back-spasms", DateOnly? updated = null)
    {
        var article = SampleLibrary.Article(slug, "en", title) with { Related = [] };
        return PackWriter.Write(SampleLibrary.Create(name, article with { Updated = updated ?? article.Updated }));
    }

    public string PathOf(string file) => System.IO.Path.Combine(_folder.FullName, file);

    public byte[] Signed(string title, int minute = 0) => Signed(PackOf(title), minute);

    public byte[] Signed(byte[] pack, int minute = 0) => PackSignature.Sign(pack, Noon.AddMinutes(minute), Key);

    public void Write(byte[] file) => File.WriteAllBytes(Path, file);

    /// <summary>Replaces the file in one step.</summary>
    public void Replace(byte[] file)
    {
        File.WriteAllBytes(Path + ".new", file);
        File.Move(Path + ".new", Path, overwrite: true);
    }

    public void Dispose()
    {
        if (_services.IsValueCreated)
        {
            _services.Value.Dispose();
        }

        Key.Dispose();
        _folder.Delete(recursive: true);
    }
}
