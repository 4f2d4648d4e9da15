namespace ClinicContent;

/// <summary>
/// Letters and digits in other forms, such as full-width ones, ligatures and those of mathematics, as Unicode's compatibility decomposition (NFKC) has them. Programs without ICU cannot
/// query it. Trademark signs are none of a word: "Tylenol™" is Tylenol.
/// </summary>
internal static class CompatibilityLetters
{
    private const string LettersAndDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int Alphabet = 26;
    private const int Digits = 10;

    // Each character with its letters behind it.
    private const string Table =
        "ªa ²2 ³3 ¹1 ºo ʰh ʲj ʳr ʷw ʸy ˡl ˢs ˣx ᴬa ᴮb ᴰd ᴱe ᴳg ᴴh ᴵi ᴶj ᴷk ᴸl ᴹm ᴺn ᴼo ᴾp ᴿr ᵀt ᵁu ᵂw ᵃa ᵇb ᵈd ᵉe ᵍg ᵏk ᵐm ᵒo ᵖp ᵗt ᵘu ᵛv ᵢi ᵣr ᵤu ᵥv ᶜc ᶠf ᶻz " +
        "⁰0 ⁱi ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁿn ₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₐa ₑe ₒo ₓx ₕh ₖk ₗl ₘm ₙn ₚp ₛs ₜt ₨rs ℂc ℊg ℋh ℌh ℍh ℎh ℐi ℑi ℒl ℓl ℕn №no ℙp ℚq ℛr ℜr ℝr " +
        "ℤz ℨz ℬb ℭc ℯe ℰe ℱf ℳm ℴo ℹi ℻fax ⅅd ⅆd ⅇe ⅈi ⅉj Ⅰi Ⅱii Ⅲiii Ⅳiv Ⅴv Ⅵvi Ⅶvii Ⅷviii Ⅸix Ⅹx Ⅺxi Ⅻxii Ⅼl Ⅽc Ⅾd Ⅿm ⅰi ⅱii ⅲiii ⅳiv ⅴv ⅵvi ⅶvii ⅷviii ⅸix " +
        "ⅹx ⅺxi ⅻxii ⅼl ⅽc ⅾd ⅿm ①1 ②2 ③3 ④4 ⑤5 ⑥6 ⑦7 ⑧8 ⑨9 ⑩10 ⑪11 ⑫12 ⑬13 ⑭14 ⑮15 ⑯16 ⑰17 ⑱18 ⑲19 ⑳20 ⓪0 ⱼj ⱽv ㉐pte ㉑21 ㉒22 ㉓23 ㉔24 ㉕25 ㉖26 ㉗27 ㉘28 ㉙29 ㉚30 " +
        "㉛31 ㉜32 ㉝33 ㉞34 ㉟35 ㊱36 ㊲37 ㊳38 ㊴39 ㊵40 ㊶41 ㊷42 ㊸43 ㊹44 ㊺45 ㊻46 ㊼47 ㊽48 ㊾49 ㊿50 ㋌hg ㋍erg ㋎ev ㋏ltd ㍱hpa ㍲da ㍳au ㍴bar ㍵ov ㍶pc ㍷dm ㍸dm2 ㍹dm3 ㍺iu ㎀pa ㎁na " +
        "㎃ma ㎄ka ㎅kb ㎆mb ㎇gb ㎈cal ㎉kcal ㎊pf ㎋nf ㎎mg ㎏kg ㎐hz ㎑khz ㎒mhz ㎓ghz ㎔thz ㎖ml ㎗dl ㎘kl ㎙fm ㎚nm ㎜mm ㎝cm ㎞km ㎟mm2 ㎠cm2 ㎡m2 ㎢km2 ㎣mm3 ㎤cm3 ㎥m3 ㎦km3 ㎩pa ㎪kpa " +
        "㎫mpa ㎬gpa ㎭rad ㎰ps ㎱ns ㎳ms ㎴pv ㎵nv ㎷mv ㎸kv ㎹mv ㎺pw ㎻nw ㎽mw ㎾kw ㎿mw ㏃bq ㏄cc ㏅cd ㏈db ㏉gy ㏊ha ㏋hp ㏌in ㏍kk ㏎km ㏏kt ㏐lm ㏑ln ㏒log ㏓lx ㏔mb ㏕mil ㏖mol ㏗ph ㏙ppm " +
        "㏚pr ㏛sr ㏜sv ㏝wb ㏿gal ꟲc ꟳf ꟴq ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst";

    /// <summary>Finds the plain letters of a character in another form, in lower case.</summary>
    public static bool TryFold(int character, out ReadOnlySpan<char> letters)
    {
        letters = character switch
        {
            < 0x80 or (>= 0xC0 and < 0x250) => default,
            >= 0xFF10 and <= 0xFF19 => Digit(character - 0xFF10),
            >= 0xFF21 and <= 0xFF3A => Letter(character - 0xFF21),
            >= 0xFF41 and <= 0xFF5A => Letter(character - 0xFF41),
            >= 0x24B6 and <= 0x24E9 => Letter(character - 0x24B6),
            >= 0x1D400 and <= 0x1D6A3 => Letter(character - 0x1D400),
            >= 0x1D7CE and <= 0x1D7FF => Digit(character - 0x1D7CE),
            >= 0x1F130 and <= 0x1F149 => Letter(character - 0x1F130),
            <= char.MaxValue => Find((char)character),
            _ => default,
        };
        return !letters.IsEmpty;
    }

    private static ReadOnlySpan<char> Letter(int number) => LettersAndDigits.AsSpan(number % Alphabet, 1);

    private static ReadOnlySpan<char> Digit(int number) => LettersAndDigits.AsSpan(Alphabet + (number % Digits), 1);

    private static ReadOnlySpan<char> Find(char character)
    {
        var at = Table.IndexOf(character, StringComparison.Ordinal) + 1;
        var length = at > 0 ? Table.AsSpan(at).IndexOf(' ') : 0;
        return at == 0 ? default : length < 0 ? Table.AsSpan(at) : Table.AsSpan(at, length);
    }
}
