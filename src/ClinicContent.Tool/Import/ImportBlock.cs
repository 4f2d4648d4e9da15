namespace ClinicContent.Tool;

/// <summary>A block of an imported text.</summary>
/// <param name="Location">Its place in the file.</param>
internal abstract record ImportBlock(SourceLocation Location);

/// <param name="Level">The level in the file, from 1; levels may be skipped.</param>
/// <param name="Runs">The text.</param>
/// <param name="Ids">The names that links within the file lead to it by.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportHeading(int Level, IReadOnlyList<TextPiece> Runs, IReadOnlyList<string> Ids, SourceLocation Location) : ImportBlock(Location)
{
    public string Text => TextPieces.PlainText(Runs);
}

internal sealed record ImportParagraph(IReadOnlyList<TextPiece> Runs, SourceLocation Location) : ImportBlock(Location);

/// <param name="Start">The number of the first item; null for a list of bullets.</param>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportList(int? Start, IReadOnlyList<IReadOnlyList<ImportBlock>> Items, SourceLocation Location) : ImportBlock(Location);

internal sealed record ImportQuote(IReadOnlyList<ImportBlock> Blocks, SourceLocation Location) : ImportBlock(Location);

/// <param name="Rows">The cells of each row, the first of which is the header.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<TextPiece>>> Rows, SourceLocation Location) : ImportBlock(Location);

/// <param name="Address">Where the picture is.</param>
/// <param name="Text">What it shows, in words.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportImage(string Address, string Text, SourceLocation Location) : ImportBlock(Location);

internal sealed record ImportRule(SourceLocation Location) : ImportBlock(Location);

/// <summary>The line that explains an abbreviation.</summary>
/// <param name="Label">The abbreviation.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportTerm(string Label, string Meaning, SourceLocation Location) : ImportBlock(Location);
