using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;

namespace ClinicContent.Tool;

/// <summary>Writes a site to a folder: all of it, or nothing.</summary>
internal static class SiteExport
{
    /// <summary>Writes every file of a site, several at a time.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The folder to write or to replace.</param>
    /// <param name="written">Receives the number of files whenever one more is written, from several threads.</param>
    /// <param name="cancellation">Ends the export; the folder is then as it was.</param>
    /// <returns>The written bytes.</returns>
    /// <exception cref="CommandException">The folder holds files that no export wrote, or two resources have the same address.</exception>
    public static ExportManifest Write(SiteContent site, string path, Action<int> written, CancellationToken cancellation)
    {
        var files = SiteFiles.Of(site).Where(file => file.Path != ExportManifest.FileName).ToList();
        using var folder = ExportFolder.Begin(path);
        var hashes = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
            {
                using var bytes = new PooledBuffer();
                file.Write(bytes);
                var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Written));
                folder.Write(file.Path, bytes.Written, hash);
                hashes[file.Path] = hash;
                written(files.Count);
            });
        }
        catch (AggregateException e)
        {
            // One error is enough to say.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        var manifest = new ExportManifest(hashes);
        var json = manifest.ToJson(site);
        folder.Write(ExportManifest.FileName, json, "");
        cancellation.ThrowIfCancellationRequested();
        folder.Commit();
        return manifest;
    }
}
