namespace ClinicContent.Compiler;

/// <summary>CC00xx: files and folders.</summary>
internal static class FileRules
{
    public static Rule FolderMissing { get; } = new(
        "CC0001",
        "No folder of articles",
        "There is no folder here: create it and put articles in it as 'en/back-spasms.md', or correct the path.")
    { IsOfWholeFile = true };

    public static Rule MisplacedFile { get; } = new(
        "CC0002",
        "A Markdown file in the wrong place",
        "'{0}' is not a place for an article: move it to a folder named after its language, such as 'en/back-spasms.md' (the shared end of all articles is 'en/_closing.md'), or give it another ending than .md.")
    { IsOfWholeFile = true };

    public static Rule Unreadable { get; } = new(
        "CC0003",
        "A file that cannot be read",
        "This cannot be read: {0} Correct the path, give the build permission to read it, or remove it.")
    { IsOfWholeFile = true };

    public static Rule FileTooLarge { get; } = new(
        "CC0004",
        "A file that is too large",
        "The file has {0} bytes, and an article has at most {1}: split it into several articles.")
    { IsOfWholeFile = true };

    public static Rule NotUtf8 { get; } = new(
        "CC0005",
        "A file that is not UTF-8",
        "The file is not UTF-8: the byte 0x{0} does not belong here. Save the file in the encoding UTF-8.");

    public static Rule UnsafeCharacter { get; } = new(
        "CC0006",
        "An invisible control character",
        "U+{0} is an invisible character that changes the text around it: delete it.");

    public static Rule InvalidLanguage { get; } = new(
        "CC0007",
        "A folder that is not a language",
        "The folder '{0}' is not a language tag: rename it to one such as 'en', 'es' or 'es-MX'{1}.")
    { IsOfWholeFile = true };

    public static Rule InvalidSlug { get; } = new(
        "CC0008",
        "A file name that is not a slug",
        "The file name '{0}' cannot be a slug: rename it to lower-case letters and digits joined by single hyphens, beginning with a letter, at most {1} characters, such as 'back-spasms.md'.")
    { IsOfWholeFile = true };

    public static Rule InvalidClinic { get; } = new(
        "CC0009",
        "A clinic profile with errors",
        "{0}");

    public static Rule MoreErrors { get; } = new(
        "CC0010",
        "Too many problems in a file",
        "The file has more problems than these {0}: correct these and build again.");

    public static Rule NoArticles { get; } = new(
        "CC0011",
        "A folder without articles",
        "The folder holds no article: add one, such as 'en/back-spasms.md'.")
    { IsOfWholeFile = true };

    public static Rule SymbolicLink { get; } = new(
        "CC0012",
        "A symbolic link",
        "This is a symbolic link, and what it leads to can differ between machines: put the file or folder itself here.")
    { IsOfWholeFile = true };

    public static Rule NotAnArticle { get; } = new(
        "CC2048",
        "A file that is not an article",
        "'{0}' is not an article and is not published: give articles the ending .md, and keep other files outside of this folder.")
    { Severity = Severity.Warning, IsOfWholeFile = true };
}
