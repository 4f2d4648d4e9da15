namespace ClinicContent.Core.Tests;

/// <summary>Refuses sets of packs as a test says, and counts how often it was asked about an article of a title.</summary>
internal sealed class CountingValidator(string title, params string[] errors) : IContentPackValidator
{
    public int Calls { get; private set; }

    public IEnumerable<string> Validate(IReadOnlyList<ContentPack> packs)
    {
        if (!packs.Any(pack => pack.Articles.Any(article => article.Title == title)))
        {
            return [];
        }

        Calls++;
        return errors;
    }
}
