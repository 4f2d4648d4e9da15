namespace ClinicContent.Compiler;

/// <summary>CC04xx: errors across several files, and the names that are generated from them.</summary>
internal static class LibraryRules
{
    public static Rule UnknownRelated { get; } = new(
        "CC0401",
        "A related article that does not exist",
        "There is no article '{0}' to be related to.{1} Correct the slug, add the article, or remove the entry.");

    public static Rule NameCollision { get; } = new(
        "CC0402",
        "Two slugs with one generated name",
        "The slugs '{0}' and '{1}' both give the name Articles.{2}: rename one of the files.")
    { IsOfWholeFile = true };

    public static Rule NameReserved { get; } = new(
        "CC0403",
        "A slug whose generated name is taken",
        "The slug '{0}' gives the name Articles.{1}, which is taken: rename the file, such as to '{0}-guide.md'.")
    { IsOfWholeFile = true };

    public static Rule SectionNameCollision { get; } = new(
        "CC0404",
        "Two sections with one generated name",
        "The sections '{0}' and '{1}' both give the property {2}: rename one of them.");

    public static Rule SectionNameReserved { get; } = new(
        "CC0405",
        "A section whose generated name is taken",
        "The section '{0}' gives the property {1}, which every article has already: rename it, such as to 'about-{0}'.");

    public static Rule TranslationSections { get; } = new(
        "CC0406",
        "A translation with other sections",
        "The sections of a translation have the ids of '{0}' in the same order: write {1} instead of {2}.");

    public static Rule FooterMissing { get; } = new(
        "CC0407",
        "A language without a disclaimer",
        "There is no disclaimer in '{0}': add the file '{0}/_closing.md' with a section 'disclaimer'.")
    { IsOfWholeFile = true };

    public static Rule AliasTaken { get; } = new(
        "CC0408",
        "An alias that is the slug of an article",
        "There is an article '{0}', so '{0}' cannot lead here: remove the alias.");

    public static Rule AliasTwice { get; } = new(
        "CC0409",
        "An alias of two articles",
        "'{0}' is an alias of '{1}' already, and an old address leads to one article: remove it from one of them.");

    public static Rule AliasNameTaken { get; } = new(
        "CC0410",
        "An alias whose generated name is taken",
        "The alias '{0}' gives the name Articles.{1}, which is taken: remove the alias, or rename the article that has the name.");

    public static Rule OriginalMisplaced { get; } = new(
        "CC0411",
        "An original that names an original",
        "'original' records which version a translation translates, and this article is not a translation: remove the line.");

    public static Rule RelatedToItself { get; } = new(
        "CC0412",
        "An article that is related to itself",
        "'{0}' leads to this article itself, and 'related' lists others: remove the entry, or correct its slug.");

    public static Rule SlugOfSite { get; } = new(
        "CC0414",
        "A slug that a site needs itself",
        "A site has an address of its own at '{0}', so that no article can stand there: {1}.");

    public static Rule NameOfDevice { get; } = new(
        "CC0415",
        "A name that Windows keeps for a device",
        "Windows keeps the name '{0}' for a device, so that no file of a site can have it: {1}.");

    public static Rule ClinicLacksValues { get; } = new(
        "CC0413",
        "A clinic profile without what the articles need",
        "The articles in '{0}' hold {1}, which this profile lacks in that language: write {2}, as an empty text where the clinic has nothing to say.");

    public static Rule UncheckedQuality { get; } = new(
        "CC3003",
        "Articles that were not checked for warnings",
        "{0} not checked for the warnings CC2001 to CC2039 and CC2047, nor compared with other articles, because of errors in them or in what they share: {1}. Correct the errors, and check again.")
    { Severity = Severity.Information };
}
