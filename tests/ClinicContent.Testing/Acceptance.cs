namespace VerifyXunit;

/// <summary>Accepting what tests received as their verified files: a deliberate act of a person.</summary>
internal static class Acceptance
{
    public const string Variable = "ACCEPT_SNAPSHOTS";

    public const string Help =
        $"If the received text is right, run the test again with {Variable}=1: it rewrites the verified file and " +
        "removes the files to delete. Review the change like any other.";

    /// <summary>Whether <c>ACCEPT_SNAPSHOTS=1</c> is set.</summary>
    /// <exception cref="InvalidOperationException">It is set on a build server (<c>CI=true</c>), where nobody reviews
    /// what is accepted.</exception>
    public static bool IsAskedFor(Func<string, string?> environment)
    {
        var asked = environment(Variable) == "1";
        if (asked && string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"{Variable}=1 is refused because CI=true: a build server compares snapshots and never accepts them. " +
                "Accept them on your machine and commit the verified files.");
        }

        return asked;
    }
}
