using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>
/// The words that renderers add to an article, in its language. English and Spanish are built in. Words of other languages, and
/// replacements of built-in words, are data of a pack (<c>articles/{language}/_words.json</c>). English stands in for missing words, and is
/// marked as English in formats that can do so.
/// </summary>
/// <remarks>The built-in words are arrays: initializers would be a method for each to compile before a process renders its first article.</remarks>
internal sealed class InterfaceWords
{
    /// <summary>The number of words, without the months.</summary>
    public const int Count = (int)InterfaceWord.UnknownCodeSystem + 1;

    /// <summary>The greatest length of a formatted day, in bytes of UTF-8.</summary>
    public const int MaxDateLength = 128;

    private readonly string[] _words;
    private readonly DateWords _dates;
    private readonly ulong _standIns; // a bit for each word that is English in another language

    private InterfaceWords(string[] words, DateWords dates, ulong standIns = 0, bool datesStandIn = false) =>
        (_words, _dates, _standIns, DatesStandIn) = (words, dates, standIns, datesStandIn);

    public static InterfaceWords English { get; } = new(
        [
            "In this article",
            "Sources",
            "Links",
            "Image",
            "Note",
            "Self-care",
            "Get help soon",
            "Emergency",
            "No clinician has reviewed this article yet.",
            "Reviewed by",
            "Reviewed on",
            "Next review due",
            "Written by",
            "Last updated",
            "opened",
            "archived copy read",
            "Version",
            "License",
            "Call",
            "Health library",
            "Learn what causes a problem, how it is treated, and what you can do yourself.",
            "These articles are for education only. They do not replace the advice of your physician.",
            "All articles",
            "Topics",
            "More articles",
            "Languages",
            "Newest version",
            "Printed version",
            "There is no page here",
            "The page may have moved, or its address may be misspelt. You can look for it in the list of all articles.",
            "This page can only be read",
            "Nothing can be sent to it. Open its address instead.",
            "There is no such part of the page",
            "The page is shorter than that. Open the whole page instead.",
            "Also called",
            "source",
            "sources",
            "The numbers in the text lead to these sources. They do not mean that a clinician has reviewed the text: none has yet.",
            "The clinic that first published this",
            "Related articles",
            "Print",
            "Table",
            "Conditions and symptoms",
            "Procedures",
            "Medicines",
            "Tests",
            "Search",
            "Search the articles",
            "No article fits this search.",
            "Try other words, or look through the list of all articles.",
            "Did you mean",
            "Your search may be about an emergency. Read this first.",
            "This search works only with JavaScript, which is turned off in your browser.",
            "Perhaps you were looking for",
            "Has the code that was asked for",
            "Has the code for another visit",
            "Has a more specific code",
            "Found by the words that were sent",
            "This code system is not known here. Known are:",
        ],
        new(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "{month} {day}, {year}"));

    public static InterfaceWords Spanish { get; } = new(
        [
            "En este artículo",
            "Fuentes",
            "Enlaces",
            "Imagen",
            "Nota",
            "Cuidados en casa",
            "Busque atención médica pronto",
            "Emergencia",
            "Ningún profesional de la salud ha revisado este artículo todavía.",
            "Revisado por",
            "Fecha de revisión",
            "Próxima revisión",
            "Escrito por",
            "Última actualización",
            "consultado el",
            "copia archivada leída el",
            "Versión",
            "Licencia",
            "Llame al",
            "Biblioteca de salud",
            "Conozca las causas de un problema, cómo se trata y qué puede hacer usted.",
            "Estos artículos son solo para fines educativos. No reemplazan los consejos de su médico.",
            "Todos los artículos",
            "Temas",
            "Más artículos",
            "Idiomas",
            "Versión más reciente",
            "Versión impresa",
            "Aquí no hay ninguna página",
            "Es posible que la página haya cambiado de lugar o que la dirección esté mal escrita. Puede buscarla en la lista de todos los artículos.",
            "Esta página solo se puede leer",
            "No se le puede enviar nada. Abra su dirección.",
            "La página no tiene esa parte",
            "La página es más corta. Abra la página completa.",
            "También se llama",
            "fuente",
            "fuentes",
            "Los números en el texto llevan a estas fuentes. No significan que un profesional de la salud haya revisado el texto: ninguno lo ha hecho todavía.",
            "La clínica que publicó esto por primera vez",
            "Artículos relacionados",
            "Imprimir",
            "Tabla",
            "Enfermedades y síntomas",
            "Procedimientos",
            "Medicamentos",
            "Pruebas",
            "Buscar",
            "Buscar en los artículos",
            "Ningún artículo corresponde a esta búsqueda.",
            "Pruebe con otras palabras o mire la lista de todos los artículos.",
            "¿Quiso decir",
            "Es posible que su búsqueda trate de una emergencia. Lea esto primero.",
            "Esta búsqueda solo funciona con JavaScript, que está desactivado en su navegador.",
            "Quizás buscaba",
            "Tiene el código solicitado",
            "Tiene el código de otra visita",
            "Tiene un código más específico",
            "Encontrado por las palabras enviadas",
            "Aquí no se conoce este sistema de códigos. Se conocen:",
        ],
        new(["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"], "{day} de {month} de {year}"));

    private static readonly InterfaceWords StandIns = new(English._words, English._dates, (1UL << Count) - 1, datesStandIn: true);

    public DateWords Dates => _dates;

    /// <summary>True when dates are in English although the language is another.</summary>
    public bool DatesStandIn { get; }

    /// <summary>True when any word or date is in English although the language is another.</summary>
    public bool HasStandIns => _standIns != 0 || DatesStandIn;

    /// <summary>The word itself.</summary>
    public string this[InterfaceWord word] => _words[(int)word];

    /// <summary>The built-in words for a language: its own, or English that stands in.</summary>
    public static InterfaceWords In(ReadOnlySpan<char> language)
    {
        var primary = LanguageTag.Primary(language);
        return primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? English
            : primary.Equals("es", StringComparison.OrdinalIgnoreCase) ? Spanish
            : StandIns;
    }

    /// <summary>These words, with some replaced by a language's own.</summary>
    /// <param name="words">A word for each <see cref="InterfaceWord"/>; null where it stays.</param>
    /// <param name="dates">The form of dates; null to keep it.</param>
    public InterfaceWords With(string?[] words, DateWords? dates)
    {
        var (all, standIns) = ((string[])_words.Clone(), _standIns);
        for (var i = 0; i < all.Length; i++)
        {
            if (words[i] is { } word)
            {
                all[i] = word;
                standIns &= ~(1UL << i);
            }
        }

        return new(all, dates ?? _dates, standIns, DatesStandIn && dates is null);
    }

    /// <summary>Checks for a word in English although the language is another.</summary>
    public bool StandsIn(InterfaceWord word) => ((_standIns >> (int)word) & 1) != 0;

    /// <summary>Formats a day as people read it, November 22, 2026 or 22 de noviembre de 2026, in at most <see cref="MaxDateLength"/> bytes of UTF-8, and returns their number.</summary>
    public int FormatDate(Span<byte> text, DateOnly date)
    {
        var length = 0;
        var pattern = _dates.Pattern.AsSpan();
        while (!pattern.IsEmpty)
        {
            var part = pattern[..Math.Max(1, pattern.IndexOf('{') is var next and >= 0 ? next : pattern.Length)];
            if (pattern.StartsWith(DateWords.DayPlaceholder))
            {
                part = DateWords.DayPlaceholder;
                if (date.Day == 1 && _dates.FirstDay is { } first)
                {
                    Add(text, ref length, first);
                }
                else
                {
                    Add(text, ref length, date.Day);
                }
            }
            else if (pattern.StartsWith(DateWords.MonthPlaceholder))
            {
                part = DateWords.MonthPlaceholder;
                Add(text, ref length, _dates.Months[date.Month - 1]);
            }
            else if (pattern.StartsWith(DateWords.YearPlaceholder))
            {
                part = DateWords.YearPlaceholder;
                Add(text, ref length, date.Year);
            }
            else
            {
                Add(text, ref length, part);
            }

            pattern = pattern[part.Length..];
        }

        return length;
    }

    private static void Add(Span<byte> text, ref int length, ReadOnlySpan<char> part) => length += Encoding.UTF8.GetBytes(part, text[length..]);

    private static void Add(Span<byte> text, ref int length, int number)
    {
        number.TryFormat(text[length..], out var digits, provider: CultureInfo.InvariantCulture);
        length += digits;
    }
}
