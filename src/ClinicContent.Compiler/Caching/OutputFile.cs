using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes files whole or not at all: an interrupted build leaves either the old file or the new one.</summary>
internal static class OutputFile
{
    private const int BufferSize = 1 << 16;

    public static void Write(string path, byte[] bytes) => Write(path, file => file.Write(bytes));

    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
            {
                write(file);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Leaves a file with equal content untouched, so that a build does not rebuild everything that depends on its time.</summary>
    public static void WriteIfChanged(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            Write(path, bytes);
        }
    }
}
