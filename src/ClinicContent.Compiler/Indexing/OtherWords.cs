namespace ClinicContent.Compiler;

/// <summary>A language of which the compiler has no knowledge: each word is a group of its own.</summary>
internal sealed class OtherWords : SearchLanguage
{
    public override IReadOnlySet<string> StopWords { get; } = new HashSet<string>();

    public override IReadOnlySet<string> Fillers { get; } = new HashSet<string>();

    public override IReadOnlyList<string> Endings { get; } = [""];

    public override bool IsMedicine(string word) => false;

    protected override string Stem(string word) => word;
}
