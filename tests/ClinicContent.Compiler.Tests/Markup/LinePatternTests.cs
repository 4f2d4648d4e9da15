using System.Reflection;

namespace ClinicContent.Compiler.Tests;

public class LinePatternTests
{
    private const string Marks = "*_`~=+^|-!?:;,./\\#@%&$'\"“”<>()[]{}\u0001\u0002 \t01289abceghilnoprtx£–—•№º";

    private static readonly IReadOnlyList<LinePattern> Patterns =
    [
        .. new[] { typeof(ForeignMarkup), typeof(LostMarkup), typeof(OtherProgramMarkup), typeof(LostCallouts) }
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .SelectMany(property => property.GetValue(null) switch { LinePattern pattern => [pattern], IEnumerable<LinePattern> patterns => patterns, _ => [] }),
        .. Leftovers.All.Select(leftover => leftover.Pattern),
    ];

    // What a match needs, and begins with, only saves time.
    [Fact]
    public void A_line_is_passed_over_only_where_the_pattern_does_not_match()
    {
        var random = new Random(1);
        var samples = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Building", "Cases", "markup-of-other-programs.txt")).SelectMany(line => line.Split("\\n")).Where(line => line.Length > 0).ToList();
        var lines = samples.Concat(samples.Select(line => line[random.Next(line.Length)..]))
            .Concat(Enumerable.Range(0, 4_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Marks[random.Next(Marks.Length)]))));

        foreach (var pattern in Patterns.Where(pattern => pattern.Needs is not null || pattern.Begins is not null))
        {
            var always = pattern with { Needs = null, Begins = null };
            Assert.All(lines, line => Assert.Equal(always.Find(line), pattern.Find(line)));
        }
    }
}
