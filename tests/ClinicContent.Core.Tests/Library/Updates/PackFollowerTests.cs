using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Core.Tests;

/// <summary>The states of a source, one after another: which takes effect, and what is told of the others.</summary>
public sealed class PackFollowerTests : IDisposable
{
    private const string Unsigned = "It is not signed, or was cut short: sign it with 'clinic-content sign'.";

    private readonly TestSource _first = new("first");
    private readonly TestSource _second = new("second");
    private readonly CountingValidator _validator = new("Refused", "It is refused.");
    private readonly UpdatedLibrary _updated;
    private int _maxSize = ClinicContentOptions.DefaultMaxPackFileSize;

    public PackFollowerTests() => _updated = new(
        options =>
        {
            options.PackFiles.Clear();
            options.PackSources.Add(_first);
            options.PackSources.Add(_second);
            options.MaxPackFileSize = _maxSize;
        },
        services => services.AddSingleton<IContentPackValidator>(_validator));

    [Fact]
    public void A_pack_that_did_not_fit_is_used_once_it_does()
    {
        _first.Bytes = _updated.Signed(UpdatedLibrary.PackOf("Knees", "Other", "knee-pain"));
        Tick(3);
        Assert.StartsWith("The packs 'Sample' and 'Other' both have an article 'knee-pain'", Assert.Single(_updated.Errors), StringComparison.Ordinal);

        // Without the article that is there, too.
        _second.Bytes = _updated.Signed("Corrected");
        Tick(2);

        Assert.Equal(["Sample", "Other"], _updated.Library.Packs.Select(pack => pack.Name));
        Assert.Equal("Knees", _updated.Library.Get("knee-pain").Title);
        Assert.Equal(["first", "second", "first"], _updated.Reports.Entries.Select(entry => entry.Source));
    }

    [Fact]
    public void A_refused_pack_is_tried_again_only_when_another_pack_has_come()
    {
        _first.Bytes = _updated.Signed("Refused");
        Tick(20);
        Assert.Equal(1, _validator.Calls);

        _second.Bytes = _updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips"));
        Tick(20);

        Assert.Equal(2, _validator.Calls);
        Assert.Equal("Back spasms", _updated.Title);
        Assert.Equal("Hips", _updated.Library.Get("hips").Title);
        Assert.Equal(["It is refused.", null], _updated.Errors);
    }

    [Fact]
    public void A_refused_pack_that_its_source_no_longer_has_is_not_used_later()
    {
        _first.Bytes = _updated.Signed(UpdatedLibrary.PackOf("Knees", "Other", "knee-pain"));
        Tick(1);
        _first.Bytes = [1, 2, 3];
        Tick(1);

        _second.Bytes = _updated.Signed("Corrected");
        Tick(3);

        Assert.Equal("Corrected", _updated.Title);
        Assert.False(_updated.Library.TryGet("knee-pain", out _));
        Assert.Equal([Unsigned, null], _updated.Errors.Skip(1));
    }

    [Fact]
    public void Packs_in_use_are_not_put_into_use_again()
    {
        _first.Bytes = _updated.Signed("Corrected");
        _second.Bytes = _updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips"));
        Tick(1);
        var snapshot = _updated.Library.GetSnapshot();

        Tick(20);

        Assert.Same(snapshot, _updated.Library.GetSnapshot());
        Assert.Equal(2, _updated.Reports.Entries.Count);
    }

    [Fact]
    public void One_error_of_two_states_is_told_of_each()
    {
        _first.Bytes = [1, 2, 3];
        Tick(3);
        _first.Bytes = [1, 2, 4];
        Tick(3);

        Assert.Equal([Unsigned, Unsigned], _updated.Errors);
    }

    [Fact]
    public void A_bad_pack_that_goes_and_comes_back_is_told_again()
    {
        _first.Bytes = [1, 2, 3];
        Tick(3);
        _first.Failure = new ContentPackException("It is gone.");
        Tick(3);
        _first.Failure = null;
        Tick(3);
        _first.Failure = new ContentPackException("It is gone.");
        Tick(3);

        Assert.Equal([Unsigned, "It is gone.", Unsigned, "It is gone."], _updated.Errors);
    }

    [Fact]
    public void A_good_pack_that_goes_and_comes_back_stays_in_use_and_is_not_told_again()
    {
        _first.Bytes = _updated.Signed("Corrected");
        Tick(1);
        var snapshot = _updated.Library.GetSnapshot();
        _first.Failure = new ContentPackException("It is gone.");
        Tick(3);
        _first.Failure = null;
        Tick(3);

        Assert.Same(snapshot, _updated.Library.GetSnapshot());
        Assert.Equal([null, "It is gone."], _updated.Errors);
    }

    [Fact]
    public void The_reason_why_a_source_cannot_be_read_is_told_once()
    {
        foreach (var failure in (Exception[])[new IOException("The disk is off."), new UnauthorizedAccessException("No right."), new ContentPackException("It is gone."), new InvalidOperationException("It is closed.")])
        {
            _first.Failure = failure;
            Tick(3);
        }

        Assert.Equal(["It cannot be read: The disk is off.", "It cannot be read: No right.", "It is gone.", "It cannot be used: It is closed."], _updated.Errors);
        Assert.Equal("Back spasms", _updated.Title);
    }

    [Fact]
    public void A_source_that_cannot_be_read_does_not_keep_another_from_being_used()
    {
        _first.Failure = new InvalidOperationException("It is closed.");
        _second.Bytes = _updated.Signed("Corrected");

        Assert.Equal("Corrected", _updated.Title);
    }

    [Fact]
    public void The_same_articles_signed_again_count_as_signed_then()
    {
        _first.Bytes = _updated.Signed("One", minute: 0);
        Tick(1);
        var snapshot = _updated.Library.GetSnapshot();

        _first.Bytes = _updated.Signed("One", minute: 2);
        Tick(1);
        Assert.Same(snapshot, _updated.Library.GetSnapshot());
        Assert.Single(_updated.Reports.Entries);

        _first.Bytes = _updated.Signed("Two", minute: 1);
        Tick(1);
        Assert.Equal("One", _updated.Title);
        Assert.Equal("It was signed before the one in use. To go back to what it says, sign it again.", _updated.Errors[^1]);

        _first.Bytes = _updated.Signed("Two", minute: 2);
        Tick(1);
        Assert.Equal("Two", _updated.Title);
    }

    [Fact]
    public void An_older_pack_of_another_name_stands_beside_the_newer_ones_of_the_program()
    {
        _first.Bytes = _updated.Signed(UpdatedLibrary.PackOf("Hips", "Other", "hips", new DateOnly(2020, 1, 2)));

        Assert.Equal("Hips", _updated.Library.Get("hips").Title);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_source_gives_no_more_than_the_largest_size(int more)
    {
        _first.Bytes = _updated.Signed("Corrected");
        _maxSize = _first.Bytes.Length - more;

        Assert.Equal(more == 0 ? "Corrected" : "Back spasms", _updated.Title);
        Assert.Equal([more == 0 ? null : $"It has {_first.Bytes.Length} bytes, and {_maxSize} are read at most: set MaxPackFileSize to more."], _updated.Errors);
    }

    public void Dispose() => _updated.Dispose();

    /// <summary>Makes the library if there is none yet, and calls its timer.</summary>
    private void Tick(int times)
    {
        _ = _updated.Library;
        for (var i = 0; i < times; i++)
        {
            _updated.Time.Tick();
        }
    }
}
