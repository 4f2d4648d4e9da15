namespace ClinicContent.Benchmarks;

/// <summary>A server that is measured beside others, at the kinds of request that it can answer.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Server">The server.</param>
/// <param name="PathOf">The path of a kind of request; <see langword="null"/> where the server has no such thing.</param>
/// <param name="HasErrorPage">Whether it says by a page that there is no such article.</param>
/// <param name="HasOurBytes">Whether it sends the library's own bytes, those of its brotli included.</param>
internal sealed record HttpContender(string Name, ServerProcess Server, Func<RequestKind, string?> PathOf, bool HasErrorPage = false, bool HasOurBytes = false)
{
    /// <summary>The headers of a request; asks for the entity tag where it is conditional.</summary>
    public IReadOnlyList<string> HeadersFor(RequestKind kind) =>
    [
        .. kind.AcceptEncoding is { } coding ? [$"Accept-Encoding: {coding}"] : Array.Empty<string>(),
        .. kind.IsConditional && Get(kind with { IsConditional = false }).EntityTag is { } tag ? [$"If-None-Match: {tag}"] : Array.Empty<string>(),
    ];

    public HttpAnswer Get(RequestKind kind) => HttpAnswer.Get(new(Server.Address, PathOf(kind)), HeadersFor(kind));
}
