using ClinicContent.Compiler;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClinicContent.Core.Tests;

/// <summary>A library of several sources: which packs it has, what it logs, and how it ends.</summary>
public class UpdatingLibraryTests
{
    [Fact]
    public void A_key_that_cannot_verify_is_refused()
    {
        using var time = new UpdatedLibrary();
        var options = new PackUpdateOptions
        {
            Packs = [time.Embedded],
            PackPublicKey = "text",
            PackCheckInterval = TimeSpan.FromSeconds(5),
            MaxPackFileSize = 1,
            CheckContent = _ => { },
            Validate = _ => [],
        };

        Assert.Equal("PackPublicKey cannot be used: it is not an ECDSA key in PEM. (Parameter 'options')", Assert.Throws<ArgumentException>(() => new UpdatingLibrary(options, time.Time, NullLogger.Instance)).Message);
    }

    [Fact]
    public void What_is_given_twice_is_followed_once()
    {
        var source = new TestSource("source");
        using var updated = new UpdatedLibrary(options =>
        {
            options.AddPackFile(options.PackFiles[0]);
            options.PackSources.Add(source);
            options.PackSources.Add(source);
        });
        updated.Write(updated.Signed("Corrected"));
        source.Bytes = updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips"));

        Assert.Equal("Corrected", updated.Title);
        Assert.Equal("Hips", updated.Library.Get("hips").Title);
        Assert.Equal([null, null], updated.Errors);
        Assert.Equal(1, source.Reads);
    }

    [Fact]
    public void Everything_that_is_asked_of_the_library_is_answered_from_the_new_pack()
    {
        using var updated = new UpdatedLibrary();
        updated.Write(updated.Signed(PackWriter.Write(SampleLibrary.Create(
            "Sample",
            SampleLibrary.Article("hips", "en", "Hips") with { Topics = ["hips"], Codes = [new MedicalCode("icd-10-cm", "M25.551", "Pain in right hip")] },
            SampleLibrary.Article("hips", "de", "Hüfte") with { Topics = ["hips"], Codes = [] }))));
        var library = updated.Library;

        Assert.Equal(["de", "en"], library.Languages);
        Assert.Equal("en", library.DefaultLanguage);
        Assert.Equal(["hips"], library.Topics);
        Assert.Equal(["hips (en)", "hips (de)"], library.All.Select(article => article.ToString()).OrderDescending(StringComparer.Ordinal));
        Assert.Equal("Hüfte", Assert.Single(library.FindByTopic("hips", "de")).Title);
        Assert.Equal("Hips", Assert.Single(library.FindByCode("icd-10-cm", "M25.551")).Title);
        Assert.Empty(library.FindByCode("icd-10-cm", "M62.830"));
        Assert.Equal("Hips", library.Search("hips").Hits[0].Article.Title);
    }

    [Fact]
    public void The_languages_that_were_chosen_stay_so_with_a_new_pack()
    {
        using var updated = new UpdatedLibrary(options =>
        {
            options.DefaultLanguage = "es";
            options.Languages.Add("es");
        });
        Assert.Equal(["es"], updated.Library.Languages);

        updated.Write(updated.Signed(PackWriter.Write(SampleLibrary.Create("Sample", SampleLibrary.Article("hips", "en", "Hips"), SampleLibrary.Article("hips", "es", "Caderas")))));
        updated.Time.Tick();

        Assert.Equal(["es"], updated.Library.Languages);
        Assert.Equal("Caderas", updated.Library.Get("hips").Title);
    }

    [Fact]
    public void Each_reason_against_a_set_of_packs_is_told_once()
    {
        using var updated = new UpdatedLibrary(register: services => services
            .AddSingleton<IContentPackValidator>(new CountingValidator("Corrected", "It has no picture.", "It is too long."))
            .AddSingleton<IContentPackValidator>(new CountingValidator("Corrected", "It is too long.")));
        updated.Write(updated.Signed("Corrected"));

        Assert.Equal("Back spasms", updated.Title);
        Assert.Equal(["It has no picture. It is too long."], updated.Errors);
    }

    [Fact]
    public void Two_sources_of_one_name_are_told_with_the_name()
    {
        var (first, second) = (new TestSource("first"), new TestSource("second"));
        using var updated = new UpdatedLibrary(options =>
        {
            options.PackFiles.Clear();
            options.PackSources.Add(first);
            options.PackSources.Add(second);
        });
        first.Bytes = updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips"));
        second.Bytes = updated.Signed(UpdatedLibrary.PackOf("Feet", "Other", "feet"));

        Assert.True(updated.Library.TryGet("hips", out _));
        Assert.False(updated.Library.TryGet("feet", out _));
        Assert.Equal([null, "Another file holds a pack of the name 'Other', too: leave one of them out."], updated.Errors);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_logged_once_for_each_state_of_the_library()
    {
        var source = new TestSource("source");
        using var updated = new UpdatedLibrary(options =>
        {
            options.PackFiles.Clear();
            options.PackSources.Add(source);
        });
        source.Bytes = updated.Signed(Linking("hips"));
        _ = updated.Library;
        updated.Time.Tick();
        updated.Time.Tick();
        source.Bytes = updated.Signed(Linking("feet"));
        updated.Time.Tick();
        updated.Time.Tick();

        Assert.Equal(
            ["hips", "feet"],
            updated.Reports.Entries.Where(entry => entry.Message.Contains("which the library does not have", StringComparison.Ordinal)).Select(entry => entry.Message.Split('\'')[1]));
    }

    [Fact]
    public void With_the_library_the_waiting_for_a_source_ends_and_is_no_error()
    {
        var source = new WaitingSource();
        var updated = new UpdatedLibrary(options => options.PackSources.Add(source));
        Assert.Equal("Back spasms", updated.Title);
        Assert.False(source.IsCancelled);
        var before = updated.Reports.Entries.Count;

        updated.Dispose();

        Assert.True(source.IsCancelled);
        Assert.Equal(before, updated.Reports.Entries.Count);
    }

    [Fact]
    public void A_library_needs_no_thread_of_its_maker()
    {
        var source = new WaitingSource();
        using var updated = new UpdatedLibrary(options =>
        {
            options.PackFiles.Clear();
            options.PackSources.Add(source);
        });
        var (before, thread) = (SynchronizationContext.Current, new BusyThread());
        SynchronizationContext.SetSynchronizationContext(thread);
        try
        {
            Assert.Equal("Back spasms", updated.Title);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        source.Answer(updated.Signed("Corrected"));
        var isUsed = SpinWait.SpinUntil(() => updated.Title == "Corrected" || thread.IsAsked, TimeSpan.FromMinutes(1));
        var isAsked = thread.IsAsked;
        thread.Release();

        Assert.True(isUsed);
        Assert.False(isAsked);
    }

    private static byte[] Linking(string slug) => PackWriter.Write(SampleLibrary.Create("Other", SampleLibrary.Article(slug, "en", slug) with
    {
        Related = [],
        Sections = [SampleLibrary.Section("one", "One", null, writer => TestPacks.Within(writer, NodeKind.Paragraph, p => TestPacks.Link(p, LinkKind.Pack, "Knees/knee-pain", "knee pain")))],
    }));

    private sealed class WaitingSource : IContentPackSource
    {
        private readonly TaskCompletionSource<ReadOnlyMemory<byte>?> _answer = new();

        public string Description => "waiting source";

        public bool IsCancelled { get; private set; }

        public void Answer(byte[] pack) => _answer.SetResult(pack);

        public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
        {
            try
            {
                return await _answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                IsCancelled = true;
                throw;
            }
        }
    }

    /// <summary>A thread such as that of a window, which is too busy for anything that is posted to it until a test releases it.</summary>
    private sealed class BusyThread : SynchronizationContext
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<Action> _posted = new();

        public bool IsAsked => !_posted.IsEmpty;

        public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue(() => d(state));

        public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException();

        public void Release()
        {
            while (_posted.TryDequeue(out var call))
            {
                call();
            }
        }
    }
}
