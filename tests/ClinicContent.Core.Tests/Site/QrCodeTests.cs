using System.Globalization;
using System.Text.RegularExpressions;
using ZXing.QrCode.Internal;

namespace ClinicContent.Core.Tests.Site;

public partial class QrCodeTests
{
    [Theory]
    [InlineData("https://clinic.example/health/back-spasms")]
    [InlineData("https://clinic.example/health/es/back-spasms?clinic=desert-spine")]
    [InlineData("a")]
    public void A_code_that_is_drawn_reads_as_its_text(string text)
    {
        var svg = QrCode.Draw(text);

        Assert.Equal(text, new Decoder().decode(Modules(svg), null).Text);
    }

    [Fact]
    public void A_code_has_a_quiet_zone_of_four_modules()
    {
        var svg = QrCode.Draw("https://clinic.example/health/back-spasms");

        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 37 37\"", svg, StringComparison.Ordinal);
        Assert.Contains("d=\"M4 4h7v1h-7z", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_no_code_holds_is_refused() =>
        Assert.Contains("4000 characters", Assert.Throws<ArgumentException>(() => QrCode.Draw(new string('a', 4000))).Message, StringComparison.Ordinal);

    private static bool[][] Modules(string svg)
    {
        var size = int.Parse(Size().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) - 8;
        var modules = Enumerable.Range(0, size).Select(_ => new bool[size]).ToArray();
        foreach (Match run in Run().Matches(svg))
        {
            var (x, y, length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            modules[y - 4].AsSpan(x - 4, length).Fill(true);
        }

        return modules;

        static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ")]
    private static partial Regex Size();

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z")]
    private static partial Regex Run();
}
