namespace ClinicContent.Tool;

/// <summary>A number of things, as people write it.</summary>
internal static class Count
{
    /// <summary>The number and the word in its form for that number, such as <c>1 article</c> and <c>1,200 articles</c>.</summary>
    public static string Of(long number, string one, string several) => FormattableString.Invariant($"{number:N0} {(number == 1 ? one : several)}");
}
