namespace VerifyXunit.Tests;

/// <summary>A test that runs in a derived class, whose name the snapshot has.</summary>
public abstract class InheritedVerifierTests
{
    [Fact]
    public Task An_inherited_test_has_its_snapshot() => Verify("Inherited.\n", "txt").UseDirectory("_snapshots");
}
