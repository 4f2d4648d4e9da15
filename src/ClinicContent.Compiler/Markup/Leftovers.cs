using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Patterns of text that no author meant to publish: places to fill in, marks of chat programs, and characters that were lost or read in a wrong encoding.</summary>
internal static partial class Leftovers
{
    private const string Things = @"phone|phones|telephone|number|numbers|name|names|address|date|dates|time|hours|e-?mail|website|url|link|signature|tel[eé]fonos?|n[uú]mero|nombre|direcci[oó]n|fecha|hora|horario|correo|enlace|sitio web|firma";
    private const string FillIn = "write what belongs there, such as {{clinic.name}} or {{clinic.phone}}, or remove it";
    private const string Orders = @"insert|inserte|insertar|enter|add|fill in|put|placeholder|replace|escriba|escribir|agregue|agregar|a[ñn]ada|a[ñn]adir|ponga|complete|completar|reemplace|your (clinic|practice|provider|hospital|logo|text)|su (clínica|consultorio|hospital)|to be (added|completed|confirmed|decided)|tbd|tbc|todo|fixme|tk|por (definir|confirmar|completar)|pendiente";

    private static readonly string PrivateUse = string.Concat(Enumerable.Range(0xE000, 0xF900 - 0xE000).Select(code => (char)code));

    /// <summary>The words that say that something is still to be written.</summary>
    public const string Reminders = $"TODO|XXX|{Marks}";

    private const string Marks = "TBD|TBC|FIXME";

    // In Spanish, TODO in capitals is a word that many texts stress, so that it needs what to do, or a mark, behind it.
    private const string Tasks = "add|ask|check|confirm|describe|explain|fill|find|finish|fix|get|insert|link|replace|review|translate|update|verify|write|revisar|traducir|añadir|agregar|completar|escribir";

    /// <summary>All patterns, each with what it looks like and what to write instead.</summary>
    public static IReadOnlyList<(LinePattern Pattern, string Remedy)> All { get; } =
    [
        Of($@"(?<mark>\[[ \t]*({Orders})([ \t:][^\[\]\n]*)?\])($|[^(\[:])", "a place to fill in", FillIn, "["),
        Of($@"(?<mark>\[[ \t]*([\p{{L}}’']+[ \t]+){{0,4}}({Things})([ \t]+(here|aqu[ií]))?[ \t]*\])($|[^(\[:])", "a place to fill in", FillIn, "["),
        Of(@"(?<mark>(?-i:\[\p{Lu}{2,}([ '’/-]\p{Lu}+)+\]))($|[^(\[:])", "a place to fill in", FillIn, "["),
        Of(@"\((insert|inserte|insertar|fill in)[ \t][^()\n]*\)", "a place to fill in", FillIn, "("),
        Of(@"(\(?[0-9x#]{3}\)?[-. ]{1,2})?[x#]{3}[-. ][x#]{4}", "a telephone number that is still to be written", "write the number, or use {{clinic.phone}}", "xX#", isWord: true),
        Of(@"«[a-z]+_[a-z0-9_]+»|«(?-i:[A-Z][a-z]+)[ _]?(Name|Phone|Address|Date|City|State|Zip|Email)»|[*\u0002]\|[a-z0-9_:]+\|[*\u0002]", "a field of a form letter", FillIn, "«|"),
        Of($@"(?-i:\b({Marks})\b)($|[^-])|(?-i:\bTODO\b)([:(\])]|[ \t]*$|[ \t]+({Tasks})\b)|(^|[\s(\[])(?<mark>(?-i:XXX))($|[^\p{{L}}\p{{N}} -]|[ \t]+[^\p{{L}}]|[ \t]*$)|lorem ipsum[^\n]*", "a reminder that something is still to be written", "write it, or remove the reminder", "TXFlL"),
        Of(@"【[^】\n]*】|[\uE200-\uE20F][^\uE200-\uE20F\n]*([\uE200-\uE20F][^\uE200-\uE20F\n]*)*[\uE200-\uE20F]|((file)?cite|navlist|i)?(turn[0-9]+(search|view|news|file|image|fetch|academia|forecast)[0-9]+)+|\[?oai_citation[^\]\n]*\]?|contentReference\[oaicite[^\n]*", "a reference of a chat program", "cite a source with '[@id]' at the end of the paragraph, or remove it", "【\uE200_[0123456789"),
        Of(@"\[(oaicite|cite|citation|web|source|file)[:_ -]+[0-9][^\]\n]{0,40}\]|(Error! (Reference source|Bookmark) not [^.\n]{0,20}\.?)|¡Error! [^.\n]{0,60} no [^.\n]{0,20}\.?", "a reference of a program", "cite a source with '[@id]' at the end of the paragraph, or remove it", "[!"),
        Of(@"\.{5,}[ \t]*[0-9]{1,3}$", "a line of a printed table of contents", "remove it, as every page has one", "."),
        Of(@"â€[\u0080-\u00BF™œ“”˜¦¢]?|Ã[\u0080-\u00BF±©¡³­]|Â[\u00A0-\u00BF]|ï¿½|ï»¿|\p{L}?\uFFFD\p{L}*", "a character that was read in a wrong encoding", "write the character that was meant", "âÃÂï\uFFFD"),
        Of(@"\p{L}(?<mark>\?)(t|s|re|ll|ve|d|m)($|[ \t.,;:!?)])", "an apostrophe that was lost", "write an apostrophe", "?"),
        Of(@"(\p{L}[\u0335-\u0338])+", "text struck through by characters that screen readers do not say", "write only what holds now, in words", "\u0335\u0336\u0337\u0338"),
        Of(@"[^\uF000-\uF0FF\uE200-\uE20F\n](?<mark>[\uE000-\uF8FF])|^[\uE000-\uE1FF\uE210-\uEFFF\uF100-\uF8FF]", "a character of a font that readers do not have", "write a character that every font has, or a word", PrivateUse),
        Of(@"(^|[^0-9#*\uFE0F])(?<mark>\u20E3)", "a part of an emoji", "write the whole emoji, or a word", "\u20E3"),
    ];

    /// <summary>Finds the first left-over text in a line; null when there is none.</summary>
    public static (int Offset, string Quote, string Name, string Remedy)? Find(string line)
    {
        foreach (var (pattern, remedy) in All)
        {
            if (pattern.Find(line) is var (offset, quote) && !Article.IsMatch(quote))
            {
                return (offset, quote, pattern.Name!, remedy);
            }
        }

        return null;
    }

    // "He [the doctor of that date] said" only says more.
    [GeneratedRegex(@"^\[[ \t]*(the|a|an|this|that|these|at|in|on|of|to|for|from|by|with|my|his|her|their|any|each|every|same|another|el|la|los|las|un|una|este|esta|ese|esa|en|a|al|del|de|por|para|con|mi|cada|otro|otra)[ \t]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article { get; }

    private static (LinePattern Pattern, string Remedy) Of(string pattern, string name, string remedy, string needs, bool isWord = false) =>
        (LinePattern.Of(LostMarkupRules.Leftover, pattern, name, needs) with { IsWord = isWord }, remedy);
}
