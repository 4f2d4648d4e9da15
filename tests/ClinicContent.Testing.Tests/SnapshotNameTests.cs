namespace VerifyXunit.Tests;

public sealed class SnapshotNameTests
{
    [Fact]
    public void A_name_is_the_type_and_the_method() =>
        Assert.Equal("Sample.Renders", SnapshotName.Of(Sample.Method(nameof(Sample.Renders)), []));

    [Fact]
    public void A_nested_type_is_named_with_its_outer_type() =>
        Assert.Equal("SnapshotNameTests.Nested.Renders", SnapshotName.Of(typeof(Nested).GetMethod("Renders")!, []));

    [Fact]
    public void An_inherited_test_is_named_after_the_concrete_type() =>
        Assert.Equal("SnapshotNameTests.Concrete.Renders", SnapshotName.Of(typeof(Concrete).GetMethod("Renders")!, []));

    [Fact]
    public void Parameters_follow_in_the_methods_order() => Assert.Equal(
        "Sample.Renders_row_slug=back-spasms_page=2",
        SnapshotName.Of(Sample.Method(nameof(Sample.Renders_row)), ["back-spasms", 2]));

    [Fact]
    public void The_first_parameters_are_enough() => Assert.Equal(
        "Sample.Renders_row_slug=back-spasms",
        SnapshotName.Of(Sample.Method(nameof(Sample.Renders_row)), ["back-spasms"]));

    [Fact]
    public void More_values_than_parameters_are_refused() =>
        Assert.Throws<ArgumentException>(() => SnapshotName.Of(Sample.Method(nameof(Sample.Renders)), ["a"]));

    [Fact]
    public void A_test_with_parameters_must_name_its_rows()
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => SnapshotName.Of(Sample.Method(nameof(Sample.Renders_row)), []));

        Assert.Contains(".UseParameters(slug, page)", refusal.Message, StringComparison.Ordinal);
    }

    internal static class Nested
    {
        public static void Renders() { }
    }

    internal abstract class Shared
    {
        public void Renders() => _ = this;
    }

    internal sealed class Concrete : Shared;
}
