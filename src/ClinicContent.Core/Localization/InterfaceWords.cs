using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>The words that renderers add to an article, in its language. English stands in for a language that is not here.</summary>
/// <remarks>One constructor takes them all: initializers would be a method for each to compile before a process renders its first article.</remarks>
internal sealed class InterfaceWords(
    string contents, string sources, string links, string image, string note, string selfCare, string urgent, string emergency,
    string unreviewed, string reviewedBy, string reviewedOn, string reviewDue, string writtenBy, string updated, string opened, string openedCopy,
    string version, string license, string call, string library, string librarySummary, string educationOnly, string allArticles,
    string topics, string moreArticles, string languages, string newestVersion, string printedVersion, string notFound,
    string notFoundHelp, string onlyToRead, string onlyToReadHelp, string noSuchPart, string noSuchPartHelp, bool dayFirst,
    string[] months)
{
    public const int LongestDate = 64;

    private static readonly InterfaceWords English = new(
        contents: "In this article",
        sources: "Sources",
        links: "Links",
        image: "Image",
        note: "Note",
        selfCare: "Self-care",
        urgent: "Get help soon",
        emergency: "Emergency",
        unreviewed: "No clinician has reviewed this article yet.",
        reviewedBy: "Reviewed by",
        reviewedOn: "Reviewed on",
        reviewDue: "Next review due",
        writtenBy: "Written by",
        updated: "Last updated",
        opened: "opened",
        openedCopy: "archived copy read",
        version: "Version",
        license: "License",
        call: "Call",
        library: "Health library",
        librarySummary: "Learn what causes a problem, how it is treated, and what you can do yourself.",
        educationOnly: "These articles are for education only. They do not replace the advice of your physician.",
        allArticles: "All articles",
        topics: "Topics",
        moreArticles: "More articles",
        languages: "Languages",
        newestVersion: "Newest version",
        printedVersion: "Printed version",
        notFound: "There is no page here",
        notFoundHelp: "The page may have moved, or its address may be misspelt. You can look for it in the list of all articles.",
        onlyToRead: "This page can only be read",
        onlyToReadHelp: "Nothing can be sent to it. Open its address instead.",
        noSuchPart: "There is no such part of the page",
        noSuchPartHelp: "The page is shorter than that. Open the whole page instead.",
        dayFirst: false,
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);

    private static readonly InterfaceWords Spanish = new(
        contents: "En este artículo",
        sources: "Fuentes",
        links: "Enlaces",
        image: "Imagen",
        note: "Nota",
        selfCare: "Cuidados en casa",
        urgent: "Busque atención médica pronto",
        emergency: "Emergencia",
        unreviewed: "Ningún profesional de la salud ha revisado este artículo todavía.",
        reviewedBy: "Revisado por",
        reviewedOn: "Fecha de revisión",
        reviewDue: "Próxima revisión",
        writtenBy: "Escrito por",
        updated: "Última actualización",
        opened: "consultado el",
        openedCopy: "copia archivada leída el",
        version: "Versión",
        license: "Licencia",
        call: "Llame al",
        library: "Biblioteca de salud",
        librarySummary: "Conozca las causas de un problema, cómo se trata y qué puede hacer usted.",
        educationOnly: "Estos artículos son solo para fines educativos. No reemplazan los consejos de su médico.",
        allArticles: "Todos los artículos",
        topics: "Temas",
        moreArticles: "Más artículos",
        languages: "Idiomas",
        newestVersion: "Versión más reciente",
        printedVersion: "Versión impresa",
        notFound: "Aquí no hay ninguna página",
        notFoundHelp: "Es posible que la página haya cambiado de lugar o que la dirección esté mal escrita. Puede buscarla en la lista de todos los artículos.",
        onlyToRead: "Esta página solo se puede leer",
        onlyToReadHelp: "No se le puede enviar nada. Abra su dirección.",
        noSuchPart: "La página no tiene esa parte",
        noSuchPartHelp: "La página es más corta. Abra la página completa.",
        dayFirst: true,
        months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]);

    public string Contents { get; } = contents;

    public string Sources { get; } = sources;

    public string Links { get; } = links;

    public string Image { get; } = image;

    public string Note { get; } = note;

    public string SelfCare { get; } = selfCare;

    public string Urgent { get; } = urgent;

    public string Emergency { get; } = emergency;

    public string Unreviewed { get; } = unreviewed;

    public string ReviewedBy { get; } = reviewedBy;

    public string ReviewedOn { get; } = reviewedOn;

    public string ReviewDue { get; } = reviewDue;

    public string WrittenBy { get; } = writtenBy;

    public string Updated { get; } = updated;

    public string Opened { get; } = opened;

    public string OpenedCopy { get; } = openedCopy;

    public string Version { get; } = version;

    public string License { get; } = license;

    public string Call { get; } = call;

    /// <summary>What the list of all articles is called.</summary>
    public string Library { get; } = library;

    public string LibrarySummary { get; } = librarySummary;

    public string EducationOnly { get; } = educationOnly;

    public string AllArticles { get; } = allArticles;

    public string Topics { get; } = topics;

    /// <summary>Stands above articles without a topic.</summary>
    public string MoreArticles { get; } = moreArticles;

    public string Languages { get; } = languages;

    /// <summary>Stands on paper above the address of the page.</summary>
    public string NewestVersion { get; } = newestVersion;

    /// <summary>Stands on paper before the day of the text.</summary>
    public string PrintedVersion { get; } = printedVersion;

    public string NotFound { get; } = notFound;

    public string NotFoundHelp { get; } = notFoundHelp;

    public string OnlyToRead { get; } = onlyToRead;

    public string OnlyToReadHelp { get; } = onlyToReadHelp;

    public string NoSuchPart { get; } = noSuchPart;

    public string NoSuchPartHelp { get; } = noSuchPartHelp;

    public bool DayFirst { get; } = dayFirst;

    public string[] Months { get; } = months;

    /// <summary>The words for articles in a language.</summary>
    public static InterfaceWords In(string language) =>
        LanguageTag.Primary(language).Equals("es", StringComparison.OrdinalIgnoreCase) ? Spanish : English;

    /// <summary>What stands before the day on which a source was read.</summary>
    public string ReadAs(Source source) => source.IsArchived ? OpenedCopy : Opened;

    public string Of(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => Note,
        CalloutKind.SelfCare => SelfCare,
        CalloutKind.Urgent => Urgent,
        CalloutKind.Emergency => Emergency,
        _ => throw new ContentPackException($"There is no callout {(int)kind}. Build the pack again, or fetch it again."),
    };

    /// <summary>Writes a day as people read it: November 22, 2026, or 22 de noviembre de 2026.</summary>
    public void WriteDate(ref Utf8Output output, DateOnly date)
    {
        Span<byte> text = stackalloc byte[LongestDate];
        output.Write(text[..FormatDate(text, date)]);
    }

    /// <summary>Formats a day as <see cref="WriteDate"/> does, in at most <see cref="LongestDate"/> bytes of UTF-8, and returns their number.</summary>
    public int FormatDate(Span<byte> text, DateOnly date)
    {
        var month = Months[date.Month - 1];
        var length = 0;
        if (DayFirst)
        {
            Add(text, ref length, date.Day);
            Add(text, ref length, " de ");
            Add(text, ref length, month);
            Add(text, ref length, " de ");
        }
        else
        {
            Add(text, ref length, month);
            Add(text, ref length, " ");
            Add(text, ref length, date.Day);
            Add(text, ref length, ", ");
        }

        Add(text, ref length, date.Year);
        return length;
    }

    private static void Add(Span<byte> text, ref int length, string part) => length += Encoding.UTF8.GetBytes(part, text[length..]);

    private static void Add(Span<byte> text, ref int length, int number)
    {
        number.TryFormat(text[length..], out var digits, provider: CultureInfo.InvariantCulture);
        length += digits;
    }
}
