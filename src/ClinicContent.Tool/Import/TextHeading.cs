namespace ClinicContent.Tool;

/// <summary>A heading of a plain text.</summary>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="TextLine">The line that the text stands on, from 0.</param>
/// <param name="Lines">The number of its lines.</param>
internal sealed record TextHeading(int Level, string Text, int TextLine, int Lines);
