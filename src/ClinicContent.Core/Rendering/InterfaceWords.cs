using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>The words that renderers add to an article, in its language. English stands in for a language that is not here.</summary>
internal sealed class InterfaceWords
{
    public const int LongestDate = 64;

    private static readonly InterfaceWords English = new()
    {
        Contents = "In this article",
        Sources = "Sources",
        Links = "Links",
        Image = "Image",
        Note = "Note",
        SelfCare = "Self-care",
        Urgent = "Get help soon",
        Emergency = "Emergency",
        Unreviewed = "No clinician has reviewed this article yet.",
        ReviewedBy = "Reviewed by",
        ReviewedOn = "Reviewed on",
        ReviewDue = "Next review due",
        WrittenBy = "Written by",
        Updated = "Last updated",
        Opened = "opened",
        Version = "Version",
        License = "License",
        Call = "Call",
        Library = "Health library",
        LibrarySummary = "Learn what causes a problem, how it is treated, and what you can do yourself.",
        EducationOnly = "These articles are for education only. They do not replace the advice of your physician.",
        AllArticles = "All articles",
        Topics = "Topics",
        MoreArticles = "More articles",
        Languages = "Languages",
        NewestVersion = "Newest version",
        PrintedVersion = "Printed version",
        NotFound = "There is no page here",
        NotFoundHelp = "The page may have moved, or its address may be misspelt. You can look for it in the list of all articles.",
        OnlyToRead = "This page can only be read",
        OnlyToReadHelp = "Nothing can be sent to it. Open its address instead.",
        NoSuchPart = "There is no such part of the page",
        NoSuchPartHelp = "The page is shorter than that. Open the whole page instead.",
        DayFirst = false,
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    };

    private static readonly InterfaceWords Spanish = new()
    {
        Contents = "En este artículo",
        Sources = "Fuentes",
        Links = "Enlaces",
        Image = "Imagen",
        Note = "Nota",
        SelfCare = "Cuidados en casa",
        Urgent = "Busque atención médica pronto",
        Emergency = "Emergencia",
        Unreviewed = "Ningún profesional de la salud ha revisado este artículo todavía.",
        ReviewedBy = "Revisado por",
        ReviewedOn = "Fecha de revisión",
        ReviewDue = "Próxima revisión",
        WrittenBy = "Escrito por",
        Updated = "Última actualización",
        Opened = "consultado el",
        Version = "Versión",
        License = "Licencia",
        Call = "Llame al",
        Library = "Biblioteca de salud",
        LibrarySummary = "Conozca las causas de un problema, cómo se trata y qué puede hacer usted.",
        EducationOnly = "Estos artículos son solo para fines educativos. No reemplazan los consejos de su médico.",
        AllArticles = "Todos los artículos",
        Topics = "Temas",
        MoreArticles = "Más artículos",
        Languages = "Idiomas",
        NewestVersion = "Versión más reciente",
        PrintedVersion = "Versión impresa",
        NotFound = "Aquí no hay ninguna página",
        NotFoundHelp = "Es posible que la página haya cambiado de lugar o que la dirección esté mal escrita. Puede buscarla en la lista de todos los artículos.",
        OnlyToRead = "Esta página solo se puede leer",
        OnlyToReadHelp = "No se le puede enviar nada. Abra su dirección.",
        NoSuchPart = "La página no tiene esa parte",
        NoSuchPartHelp = "La página es más corta. Abra la página completa.",
        DayFirst = true,
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    };

    private InterfaceWords()
    {
    }

    public required string Contents { get; init; }

    public required string Sources { get; init; }

    public required string Links { get; init; }

    public required string Image { get; init; }

    public required string Note { get; init; }

    public required string SelfCare { get; init; }

    public required string Urgent { get; init; }

    public required string Emergency { get; init; }

    public required string Unreviewed { get; init; }

    public required string ReviewedBy { get; init; }

    public required string ReviewedOn { get; init; }

    public required string ReviewDue { get; init; }

    public required string WrittenBy { get; init; }

    public required string Updated { get; init; }

    public required string Opened { get; init; }

    public required string Version { get; init; }

    public required string License { get; init; }

    public required string Call { get; init; }

    /// <summary>What the list of all articles is called.</summary>
    public required string Library { get; init; }

    public required string LibrarySummary { get; init; }

    public required string EducationOnly { get; init; }

    public required string AllArticles { get; init; }

    public required string Topics { get; init; }

    /// <summary>Stands above articles without a topic.</summary>
    public required string MoreArticles { get; init; }

    public required string Languages { get; init; }

    /// <summary>Stands on paper above the address of the page.</summary>
    public required string NewestVersion { get; init; }

    /// <summary>Stands on paper before the day of the text.</summary>
    public required string PrintedVersion { get; init; }

    public required string NotFound { get; init; }

    public required string NotFoundHelp { get; init; }

    public required string OnlyToRead { get; init; }

    public required string OnlyToReadHelp { get; init; }

    public required string NoSuchPart { get; init; }

    public required string NoSuchPartHelp { get; init; }

    public required bool DayFirst { get; init; }

    public required string[] Months { get; init; }

    /// <summary>The words for articles in a language.</summary>
    public static InterfaceWords In(string language) =>
        LanguageTag.Primary(language).Equals("es", StringComparison.OrdinalIgnoreCase) ? Spanish : English;

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
