using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

public sealed partial class PackSwapTests : IDisposable
{
    private const int Articles = 5;

    private readonly UpdatedLibrary _updated = new();

    [Fact]
    [Trait("Category", "Slow")]
    public Task A_pack_swapped_60_times_is_never_read_torn() => Swap(60);

    [Fact]
    [Trait("Category", "Slow")]
    public Task A_pack_swapped_1000_times_is_never_read_torn() => Swap(1000);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_file_that_is_written_while_it_is_read_is_used_whole_or_not_at_all()
    {
        _updated.Write(Signed(0));
        var library = _updated.Library;
        using var end = new CancellationTokenSource();
        var last = 0;
        var writer = OnItsOwnThread(() =>
        {
            while (!end.IsCancellationRequested)
            {
                // Not replaced in one step, but overwritten in pieces, as a copying tool does.
                var file = Signed(++last);
                using var stream = new FileStream(_updated.Path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 0);
                foreach (var piece in file.Chunk(512))
                {
                    stream.Write(piece);
                    Thread.SpinWait(200);
                }
            }
        });

        // A busy machine may not let the reader meet a half-written file for a while.
        for (var i = 0; i < 2000 || (i < 100_000 && !_updated.Reports.Entries.Any(report => report.Error is not null)); i++)
        {
            _updated.Time.Tick();
            Read(library, i);
        }

        await end.CancelAsync();
        await writer;
        _updated.Time.Tick();
        Assert.Equal(last, Read(library, 0));
        Assert.Contains(_updated.Reports.Entries, report => report.Error is not null);
    }

    public void Dispose() => _updated.Dispose();

    private async Task Swap(int swaps)
    {
        _updated.Write(Signed(0));
        var library = _updated.Library;
        using var end = new CancellationTokenSource();
        var reads = new ConcurrentDictionary<int, int>();
        var readers = Enumerable.Range(0, 4).Select(_ => OnItsOwnThread(() =>
        {
            for (var (last, count) = (0, 0); !end.IsCancellationRequested || count == 0; count++)
            {
                var seen = Read(library, count);
                Assert.True(seen >= last, $"{last} came before {seen}");
                reads.AddOrUpdate(last = seen, 1, (_, n) => n + 1);
            }
        })).ToArray();

        for (var swap = 1; swap <= swaps; swap++)
        {
            _updated.Replace(Signed(swap));
            _updated.Time.Tick();
            Assert.Equal(swap, Read(library, swap));

            // On a busy machine all swaps could be over before a reader had its turn.
            Assert.True(swap % (swaps / 20) != 0 || SpinWait.SpinUntil(() => reads.ContainsKey(swap), TimeSpan.FromMinutes(1)));
        }

        await end.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(swaps + 1, _updated.Reports.Entries.Count(report => report.Version is not null));
        Assert.DoesNotContain(_updated.Reports.Entries, report => report.Error is not null);
        Assert.True(reads.Count > 10, $"The readers saw {reads.Count} states only.");
    }

    private static Task OnItsOwnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Reads the library in one of several ways; gives the number of the state that all of it showed.</summary>
    private static int Read(IArticleLibrary library, int way)
    {
        var articles = (way % 3) switch
        {
            0 => library.All,
            1 => library.FindByTopic("back-pain"),
            _ => [.. library.GetSnapshot().All.Select(article => library.GetSnapshot().Get(article.Slug)).Take(1)],
        };
        Assert.Equal(way % 3 == 2 ? 1 : Articles, articles.Count);
        var seen = articles.SelectMany(article => Number().Matches(article.ToText() + article.ToJson())).Select(match => match.Value).Distinct().ToList();
        return int.Parse(Assert.Single(seen)[1..], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A pack whose every title, summary and sentence holds one number.</summary>
    private byte[] Signed(int number) => _updated.Signed(PackWriter.Write(SampleLibrary.Create(
        "Sample", [.. Enumerable.Range(0, Articles).Select(i => SampleLibrary.Article($"a{i}", "en", $"Article #{number}") with
        {
            Sections = [SampleLibrary.Section("one", $"One #{number}", null), SampleLibrary.Section("two", $"Two #{number}", null)],
            Related = [],
        })])));

    [GeneratedRegex(@"#\d+")]
    private static partial Regex Number();
}
