namespace ClinicContent;

/// <summary>The form of an answer to an <see cref="InfobuttonRequest"/>.</summary>
public enum InfobuttonFormat
{
    /// <summary>An Atom feed, the form for requests that ask for none.</summary>
    Atom,

    /// <summary>JSON with the members of the feed.</summary>
    Json,

    /// <summary>JSON within a call of the function that the request names, or plain JSON when it names none.</summary>
    Jsonp,
}
