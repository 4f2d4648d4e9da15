namespace ClinicContent;

/// <summary>A related article as HTML.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
internal sealed record HtmlRelated(byte[] Slug, byte[] Title);
