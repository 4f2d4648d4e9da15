namespace ClinicContent.Compiler;

/// <summary>CC03xx: text, links, images and clinic values.</summary>
internal static class TextRules
{
    public static Rule RawHtml { get; } = new(
        "CC0301",
        "Raw HTML",
        "'{0}' is HTML, which articles do not have: use Markdown instead, and write a literal < as \\<.");

    public static Rule ImageNotAlone { get; } = new(
        "CC0302",
        "An image within text",
        "An image stands within other text: put it in a paragraph of its own, with an empty line before and after it.");

    public static Rule ImageWithoutText { get; } = new(
        "CC0303",
        "An image without alternative text",
        "The image has no alternative text for people who cannot see it: write ![what it shows](address).");

    public static Rule ImageAddress { get; } = new(
        "CC0304",
        "An invalid image address",
        "'{0}' cannot be the address of an image: use one that begins with https://.");

    public static Rule LinkTitle { get; } = new(
        "CC0305",
        "A link or image with a title",
        "The title '{0}' is seen by few readers and not supported: write it in the text, and leave only the address in the parentheses.");

    public static Rule EmptyLink { get; } = new(
        "CC0306",
        "A link without text",
        "The link has no text: write [what it leads to](address).");

    public static Rule LinkAddress { get; } = new(
        "CC0307",
        "An address that is not allowed",
        "'{0}' is not an address that an article may link to{1}: use https://, http://, mailto:, tel:, clinic:appointments, an article such as facet-joint-block.md, or a section such as #causes.");

    public static Rule RelativeLink { get; } = new(
        "CC0308",
        "A relative address that is not an article",
        "'{0}' depends on the site that shows the article: write the whole address with https://, the file name of an article in the same folder such as facet-joint-block.md, or clinic:website.");

    public static Rule UnknownClinicLink { get; } = new(
        "CC0309",
        "An unknown page of the clinic",
        "'{0}' is not a page of the clinic.{1} Use one of {2}.");

    public static Rule UnknownArticle { get; } = new(
        "CC0310",
        "A link to an article that does not exist",
        "There is no article '{0}'.{1} Correct the link, or add the file '{0}.md'.");

    public static Rule UnknownSection { get; } = new(
        "CC0311",
        "A link to a section that does not exist",
        "There is no section '{0}' in '{1}'.{2} Its sections are {3}.");

    public static Rule UnknownClinicValue { get; } = new(
        "CC0312",
        "An unknown clinic value",
        "'{0}' is not a clinic value.{1} Use one of {2}.");

    public static Rule UnclosedClinicValue { get; } = new(
        "CC0313",
        "A clinic value without an end",
        "'{{{{' begins a clinic value that does not end in the same text: write it whole, such as {{{{clinic.name}}}}, with nothing marked up inside.");

    public static Rule BrokenLink { get; } = new(
        "CC0314",
        "A link that Markdown does not read as one",
        "This looks like a link and is not one: write [text](address) without spaces in the address, or [text][name] with a line '[name]: address' below.");

    public static Rule ClinicValueMisplaced { get; } = new(
        "CC0315",
        "A clinic value where none is filled in",
        "Clinic values are not filled in within {0}: write them in the text; as a link use clinic:phone, clinic:appointments, clinic:insurance or clinic:website.");

    public static Rule NestedLink { get; } = new(
        "CC0316",
        "A link inside a link",
        "A link stands inside a link: keep one of them.");

    public static Rule ClinicValueInCallout { get; } = new(
        "CC0317",
        "A clinic value in a callout",
        "'{0}' stands in a callout, which says the same for every clinic: move the sentence out of the callout, or write it without the clinic.");

    public static Rule ConditionMisplaced { get; } = new(
        "CC0318",
        "A condition within text",
        "'{0}' is a condition, which only a paragraph or a list item can begin with: move it to the start of the paragraph or list item that it is for.");

    public static Rule UnknownCondition { get; } = new(
        "CC0319",
        "An unknown condition",
        "'{0}' is not a condition.{1} Use one of {2}.");

    public static Rule CitationMisplaced { get; } = new(
        "CC0320",
        "A citation within text",
        "'[@' begins a citation, which stands at the end of a paragraph, list item or table cell: move it behind the last sentence, such as '... of pain. [@source-id]'.");

    public static Rule MalformedCitation { get; } = new(
        "CC0321",
        "A citation that cannot be read",
        "'{0}' cites no source: write '[@id]', or '[@one; @other]', with the ids of entries of 'sources'.");

    public static Rule PhoneNumber { get; } = new(
        "CC0322",
        "A telephone number that cannot be dialled",
        "'{0}' cannot be dialled: {1}.");

    public static Rule UnknownSource { get; } = new(
        "CC0323",
        "A citation of a source that is not listed",
        "No source has the id '{0}'.{1} Correct it, add the source to 'sources', or remove it here.");

    public static Rule PrivateHost { get; } = new(
        "CC0324",
        "An address that nobody else can reach",
        "'{0}' leads to '{1}', which is not a public host name: write {2}.");

    public static Rule MailAddress { get; } = new(
        "CC0325",
        "An address of mail that cannot be written to",
        "'{0}' is not a mail address: write one such as mailto:desk@example.org.");

    public static Rule ImageTextNotPlain { get; } = new(
        "CC0326",
        "A text of an image that is not plain",
        "The text of an image is plain text only, and this one holds {0}: write it without, or write a literal mark with a backslash before it.");

    public static Rule DefinitionTitle { get; } = new(
        "CC0327",
        "A link definition with a title",
        "The title '{0}' is seen by few readers and not supported: remove it from this line, and leave only '[{1}]: {2}'.");

    public static Rule TermNotPlain { get; } = new(
        "CC0328",
        "An explanation of a term that is not plain",
        "The explanation of '{0}' is plain text only, and this one holds {1}, which would be shown as it stands: write it without, or in the text itself.");

    public static Rule PackLink { get; } = new(
        "CC0331",
        "A link to another pack that cannot be read",
        "'{0}' names no article of another pack: write the name of its project and the slug, such as pack:ClinicContent/back-spasms, and for a section #causes behind it.");

    public static Rule UnknownPack { get; } = new(
        "CC0329",
        "A link to a pack that is not there",
        "No package or project that this one references has a pack '{0}'.{1} Correct the name, or add a reference to it (with 'check', give it with '--packs').");

    public static Rule UnknownPackArticle { get; } = new(
        "CC0330",
        "A link to an article that another pack does not have",
        "There is no article '{0}' in the pack '{1}'.{2} Correct the link, or reference the version of that pack which has the article.");

    public static Rule UncheckedPackLinks { get; } = new(
        "CC3002",
        "Links to other packs that were not checked",
        "{0} to {1} not checked, because the packs are not known here. A build checks them by the references of the project; with 'check', give the packs with '--packs'.")
    { Severity = Severity.Information };

    public static Rule ConditionAlone { get; } = new(
        "CC0332",
        "A condition without text",
        "'{0}' has no text behind it, so that every clinic would show what follows: write the text directly behind it, in the same paragraph or list item, and a condition of its own before each further one.");

    public static Rule ValueWithoutBraces { get; } = new(
        "CC0333",
        "A clinic value without its braces",
        "'{0}' is shown as it stands: write a clinic value with two braces before and two behind it, such as '{{{{clinic.phone}}}}', and a link as '[call us](clinic:phone)'.");

    public static Rule EmptyTerm { get; } = new(
        "CC0334",
        "A term without an explanation",
        "The line explains '{0}' with nothing: write the explanation behind its colon, or remove the line.");
}
