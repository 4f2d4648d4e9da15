using System.Globalization;
using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>What a server of the library tells of itself.</summary>
/// <param name="Hits">Responses whose bytes were at hand.</param>
/// <param name="Misses">Responses that had to be rendered.</param>
/// <param name="ManagedMegabytes">The memory of objects in use, after a collection, in units of 1,048,576 bytes.</param>
internal sealed record ServerFigures(long Hits, long Misses, double ManagedMegabytes)
{
    public static ServerFigures Read(ServerProcess server)
    {
        var text = Encoding.ASCII.GetString(HttpAnswer.Get(new(server.Address, "/figures")).Body);
        long[] figures = [.. text.Split(' ').Select(figure => long.Parse(figure, CultureInfo.InvariantCulture))];
        return new(figures[0], figures[1], figures[2] / 1048576.0);
    }
}
