using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks;

/// <summary>The results as last measured, a JSON file for each measurement.</summary>
internal sealed class ResultFiles(string folder)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public void Write(ResultTable table) => File.WriteAllText(PathOf(table.Id), JsonSerializer.Serialize(table, Options) + "\n");

    /// <summary>The table of a measurement, or <see langword="null"/> when it was never measured.</summary>
    public ResultTable? Read(string id) => File.Exists(PathOf(id)) ? JsonSerializer.Deserialize<ResultTable>(File.ReadAllText(PathOf(id)), Options) : null;

    private string PathOf(string id) => Path.Combine(Directory.CreateDirectory(folder).FullName, $"{id}.json");
}
