namespace VerifyXunit.Tests;

public sealed class AcceptanceTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("0", null)]
    [InlineData(null, "true")]
    public void Snapshots_are_compared_unless_accepting_is_asked_for(string? accept, string? ci) =>
        Assert.False(IsAskedFor(accept, ci));

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void Accepting_is_asked_for_with_a_variable(string? ci) => Assert.True(IsAskedFor("1", ci));

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    public void A_build_server_refuses_to_accept(string ci)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => IsAskedFor("1", ci));

        Assert.Contains("CI=true", refusal.Message, StringComparison.Ordinal);
    }

    private static bool IsAskedFor(string? accept, string? ci) => Acceptance.IsAskedFor(name => name switch
    {
        "ACCEPT_SNAPSHOTS" => accept,
        "CI" => ci,
        _ => null,
    });
}
