namespace ClinicContent;

/// <summary>
/// Writes interface words as HTML. English that stands in for a word of another language is marked as English, for screen readers, which
/// pronounce it, and for translators (WCAG 2.2, success criterion 3.1.2).
/// </summary>
internal static class HtmlWords
{
    private static ReadOnlySpan<byte> StandInLanguage => " lang=\"en\" dir=\"ltr\""u8;

    /// <summary>Writes a word.</summary>
    public static void WriteWord(this ref Utf8Output output, InterfaceWords words, InterfaceWord word) => Write(ref output, words[word], words.StandsIn(word));

    /// <summary>Writes a text, marked as English when it stands in for another language.</summary>
    public static void Write(ref Utf8Output output, string text, bool standsIn)
    {
        if (!standsIn)
        {
            output.WriteHtml(text);
            return;
        }

        output.Write("<span"u8, StandInLanguage, ">"u8);
        output.WriteHtml(text);
        output.Write("</span>"u8);
    }

    /// <summary>Writes the language attributes of an element whose whole text, or whose label, is a word that stands in.</summary>
    public static void WriteWordLanguage(this ref Utf8Output output, InterfaceWords words, InterfaceWord word)
    {
        if (words.StandsIn(word))
        {
            output.Write(StandInLanguage);
        }
    }

    /// <summary>Writes the attributes that restore the article's language within such an element.</summary>
    public static void WriteOwnLanguage(this ref Utf8Output output, InterfaceWords words, InterfaceWord word, string language)
    {
        if (words.StandsIn(word))
        {
            output.WriteLanguage(language);
        }
    }

    /// <summary>Writes the language of an element, and its direction where that is from right to left.</summary>
    public static void WriteLanguage(this ref Utf8Output output, string language)
    {
        output.Write(" lang=\""u8);
        output.WriteHtml(language);
        output.Write(LanguageTag.IsRightToLeft(language) ? "\" dir=\"rtl\""u8 : "\""u8);
    }

    /// <summary>Writes the start of a <c>nav</c> element with an interface word as its label.</summary>
    public static void WriteNavigationStart(this ref Utf8Output output, ReadOnlySpan<byte> cssClass, InterfaceWords words, InterfaceWord label)
    {
        output.Write("<nav class=\""u8, cssClass, "\""u8);
        output.WriteWordLanguage(words, label);
        output.Write(" aria-label=\""u8);
        output.WriteHtml(words[label]);
        output.Write("\">\n"u8);
    }

    /// <summary>Writes a day as people read it, without the markup of a time.</summary>
    public static void WriteDate(this ref Utf8Output output, InterfaceWords words, DateOnly date)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];
        var length = words.FormatDate(text, date);
        if (words.DatesStandIn)
        {
            output.Write("<span"u8, StandInLanguage, ">"u8);
            output.WriteHtml(text[..length]);
            output.Write("</span>"u8);
        }
        else
        {
            output.WriteHtml(text[..length]);
        }
    }

    /// <summary>Writes a day with the markup of a time.</summary>
    public static void WriteTime(this ref Utf8Output output, InterfaceWords words, DateOnly date)
    {
        output.Write("<time"u8);
        if (words.DatesStandIn)
        {
            output.Write(StandInLanguage);
        }

        output.Write(" datetime=\""u8);
        output.WriteIsoDate(date);
        output.Write("\">"u8);
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];
        output.WriteHtml(text[..words.FormatDate(text, date)]);
        output.Write("</time>"u8);
    }
}
