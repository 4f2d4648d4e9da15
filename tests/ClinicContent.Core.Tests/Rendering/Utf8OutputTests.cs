using System.Buffers;
using System.Globalization;

namespace ClinicContent.Core.Tests;

public class Utf8OutputTests
{
    [Fact]
    [Trait("Category", "Slow")]
    public void Every_day_there_is_is_written_as_ISO_8601_writes_it()
    {
        var writer = new ArrayBufferWriter<byte>();
        Span<byte> expected = stackalloc byte[10];
        for (var day = DateOnly.MinValue.DayNumber; day <= DateOnly.MaxValue.DayNumber; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            var output = new Utf8Output(writer);
            output.WriteIsoDate(date);
            output.Flush();

            date.TryFormat(expected, out _, "O", CultureInfo.InvariantCulture);
            Assert.True(expected.SequenceEqual(writer.WrittenSpan), $"{date:O}");
            writer.ResetWrittenCount();
        }
    }
}
