namespace ClinicContent.Compiler.Tests;

/// <summary>Text that looks a little like markup, and is what it says.</summary>
public class ReadAsWrittenTests
{
    [Theory]
    [InlineData("Take ~5 mg, or ~10 mg at night.")]
    [InlineData("It costs $5 to $10, or $20 ($30 for two).")]
    [InlineData("Walk 5 * 3 minutes, 2-3 times a day.")]
    [InlineData("It is 10:30:15 now: go, and note: rest.")]
    [InlineData("Name: ____________")]
    [InlineData("The file pain_diary_2026 is yours.")]
    [InlineData("Take \\*two\\* and \\[^1\\] and \\~\\~three\\~\\~ and \\{#x\\}.")]
    [InlineData("See `**code**` and `[[x]]`.")]
    [InlineData("#1 cause of pain, and #2 too.")]
    [InlineData("-5 degrees, or +5.")]
    [InlineData("3.5 mg a day\n2026. Then more.")]
    [InlineData("—Hola.")]
    [InlineData("| a | b |\n| --- | --- |\n| – | 1. x |")]
    [InlineData("See [the guide](https://www.example.org/a_b_c~d^e?x=y).")]
    [InlineData("Doctors [in some places] say so (https is safe).")]
    [InlineData("**Really?** Yes, un**believ**able.")]
    [InlineData("Flags: \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F, a family \U0001F468\u200D\U0001F469\u200D\U0001F466, a heart \u2764\uFE0F.")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u200F(1)")]
    [InlineData("It's 5*3 = 15.")]
    [InlineData("It's 5 *3 = 15.")]
    [InlineData("It's 5* 3 = 15.")]
    [InlineData("It's 2*(3+4) = 14.")]
    [InlineData("The gene is HLA-B*57:01.")]
    [InlineData("(1) and (2) are both safe.")]
    [InlineData("Take it (1) at night and (2) in the morning.")]
    [InlineData("37° C is normal, and 38° C is a fever.")]
    [InlineData("Keep it between\n2° C and 8° C.")]
    [InlineData("The nerve roots run from T12–L1 to L5–S1.")]
    [InlineData("Your A1C is 6.5%, and/or your sugar is high.")]
    [InlineData("Call 24/7, e.g. at night, i.e. any time.")]
    [InlineData("Mix it 1:2 or 1:10 with water.")]
    [InlineData("¿Duele? ¡Llame! Es un dolor.")]
    [InlineData("Un dolor de espalda\no de cuello.")]
    [InlineData("J. Smith and K. Jones wrote it.")]
    [InlineData("J. Smith wrote it.\nK. Jones read it.")]
    [InlineData("A. Smith is here.")]
    [InlineData("A 2- to 3-week rest.\n2- to 3-day rest is enough.")]
    [InlineData("Use 1/2 tablet, ½ or 3/4.")]
    [InlineData("AT&T, R&D, and Q&A are fine.")]
    [InlineData("5 < 6 and 7 > 6, ±2, ≥ 65 years.")]
    [InlineData("The dose is 5 mg/kg/day, w/ or w/o food.")]
    [InlineData("He/she/they can go and/or stay.")]
    [InlineData("HER2(+)/PR(+), K+ and Na+ are fine.")]
    [InlineData("Reflexes were 2+ and 3+.")]
    [InlineData("It's the patients' right, \"really\", 'so'.")]
    [InlineData("He is 5'6'' and she is 5'2'' tall.")]
    [InlineData("See p. ej. esto.")]
    [InlineData("- p. ej. caminar")]
    [InlineData("- paracetamol,\n- o ibuprofeno")]
    [InlineData("Stop!! Call now!!")]
    [InlineData("Wait ... and see.")]
    [InlineData("... and so on.")]
    [InlineData("It hurts – a lot – at night.")]
    [InlineData("It hurts\n– a lot – at night.")]
    [InlineData("Take ~5 mg.")]
    [InlineData("It costs $5.")]
    [InlineData("Name: ________")]
    [InlineData("........")]
    [InlineData("{{clinic.name}} is here.")]
    [InlineData("EE. UU. y S.A. de C.V.")]
    [InlineData("Vit. B12, C5-C6, and 10:30 a.m. to 5 p.m.")]
    [InlineData("El Dr./la Dra. le dirá. Sr./Sra. López.")]
    [InlineData("The 1st, 2nd, and 3rd.")]
    [InlineData("Note: call us. Warning: stop.")]
    [InlineData("Take 1 or 2 tablets\nor 3 tablets a day.")]
    [InlineData("100%, 50 %, 5%–10%.")]
    [InlineData("The pH is 7.4 [normal].")]
    [InlineData("It is so [sic] written.")]
    [InlineData("| a | b |\n| --- | --- |\n| x | – |")]
    [InlineData("| a | b |\n| --- | --- |\n| x |")]
    [InlineData("See [the guide](https://www.example.org).")]
    [InlineData("See [the guide][a].\n\n[a]: https://www.example.org")]
    [InlineData("Rest.Then walk. (See \"x\".)")]
    [InlineData("**Note:** rest.")]
    [InlineData("O'Brien's test; vs. others: fine.")]
    [InlineData("N = 20, p = 0.05, r=0.3, n=5=x.")]
    [InlineData("* Rest.\n* Walk.")]
    [InlineData("* Ibuprofen, taken with food")]
    [InlineData("Take 400 mg every 6 to 8 hours (max. 1,200 mg/day).")]
    [InlineData("Take 1–2 tablets, 3 x/day.")]
    [InlineData("Use 0.5 mL, i.e. ½ of 1 mL.")]
    [InlineData("A ratio of 1:2, 1:1,000, or 3:1.")]
    [InlineData("BMI = weight / height² = 25.")]
    [InlineData("T12–L1, L4/L5, C5-6, and S1 are levels.")]
    [InlineData("Your A1C should be < 7% (53 mmol/mol).")]
    [InlineData("Blood pressure of 120/80 mm Hg.")]
    [InlineData("Temp. 98.6 °F (37 °C); −5 °C is cold.")]
    [InlineData("¿Le duele la espalda? ¡No se preocupe!")]
    [InlineData("«Me duele», dijo. —Sí —contestó—.")]
    [InlineData("El 1.º de mayo y la 2.ª vez.")]
    [InlineData("Dr. A. B. Smith, M.D., Ph.D., wrote it.")]
    [InlineData("A. B. Smith, M.D.\nC. D. Jones, M.D.")]
    [InlineData("(1) and (2) and (a) and (b) are met.")]
    [InlineData("It's 24/7, and/or as needed (p.r.n.).")]
    [InlineData("E.g., walk; i.e., move; cf. p. 5; vs. rest; et al.")]
    [InlineData("Vitamins B6 & B12, Q&A, R&R, H&P.")]
    [InlineData("\"Sciatica\" (also \"lumbar radiculopathy\") hurts.")]
    [InlineData("The so-called \"red flags\" — and others — matter.")]
    [InlineData("a priori, in vivo, in situ, ad lib., q.i.d., b.i.d.")]
    [InlineData("He said: \"Rest!\" and she said, \"No?!\"")]
    [InlineData("Follow-up in 6 wk. (±1 wk.)")]
    [InlineData("N95 masks, COVID-19, SARS-CoV-2, IL-6.")]
    [InlineData("Take #2 pencils; size #10.")]
    [InlineData("Up to 50 % of people... and more.")]
    [InlineData("α-blockers, β-blockers, µg, Ω-3.")]
    [InlineData("5'-nucleotidase; 3'–5'.")]
    [InlineData("pH 7.35–7.45, pCO₂ 40, H₂O, x², 10³.")]
    [InlineData("Ca²⁺, Na⁺/K⁺-ATPase, Fe3+ and Fe2+.")]
    [InlineData("See \"What can I do?\" below.")]
    [InlineData("P < .05; 95% CI, 1.2–3.4; n = 30.")]
    [InlineData("Walk 5 * 3 minutes and 2*4 = 8.")]
    [InlineData("1 + 1 = 2, 5 - 3 = 2, 4 / 2 = 2, 4 ÷ 2.")]
    [InlineData("3 x 5 = 15; 3×5.")]
    [InlineData("Rest → walk → run.")]
    [InlineData("Press * for help, or # to end.")]
    [InlineData("Call *67 first.")]
    [InlineData("Extension #12, press 1#.")]
    [InlineData("Tylenol®, Advil™, © 2026.")]
    [InlineData("One in four (1/4) & two in three (2/3).")]
    [InlineData("Ages 18+, 65+ and up; 5+ years.")]
    [InlineData("Take either:\nibuprofen or\nnaproxen.")]
    [InlineData("Do not take:\n(if you are pregnant) ibuprofen.")]
    [InlineData("Some people\n& their families\nneed help.")]
    [InlineData("It may be an injury\nor\na disease.")]
    [InlineData("The range is 3.5\nto 4.5 mg.")]
    [InlineData("It costs $5–$10, £5, €5, or 5 ¢.")]
    [InlineData("{{clinic.name}} (tel. {{clinic.phone}}) is open.")]
    [InlineData("Me duele la cabeza, p. ej., o el cuello\ny la espalda.")]
    [InlineData("Tome 1 o 2 tabletas\no 3 si hace falta.")]
    [InlineData("De 8 a.m. a 5 p.m., de lunes a viernes.")]
    [InlineData("EE. UU., S. A., Ud./Uds., Sr./Sra., etc.")]
    [InlineData("No. 1 cause; Nos. 1 and 2; nº 3.")]
    [InlineData("Stage I, II, or III; type 1 or 2; grade IV.")]
    [InlineData("II. This part of the sentence stands alone.")]
    [InlineData("I. M. Smith said so.")]
    [InlineData("V. important words.")]
    [InlineData("If x > 5 or y < 3, call.")]
    [InlineData("50–60 mg/m²/day IV q8h × 3.")]
    [InlineData("Chapter 3: The spine. Section 2.1: Discs.")]
    [InlineData("2.1 million people have it.\n3.4 million more do.")]
    [InlineData("1.5 mg a day\n1.6 mg at most")]
    [InlineData("10:30–11:00; 2026-11-27; 11/27/2026.")]
    [InlineData("Re: your visit. PS: bring water.")]
    [InlineData("Ring 1-800-555-0100, ext. 5.")]
    [InlineData("Mr. O'Neil's X-ray (AP/lateral) is OK.")]
    [InlineData("[Sic] means so; he [the patient] rests.")]
    [InlineData("Use soap/water; in/out; on/off; yes/no/maybe.")]
    [InlineData("The patient's \"pain score\" is 7/10 @ rest.")]
    [InlineData("Up/down arrows: ↑ pain, ↓ sleep.")]
    [InlineData("≥ 65 years: ask first.")]
    [InlineData("± 5 mg is fine.")]
    [InlineData("% of people: 5.")]
    [InlineData("§ 5 of the law.")]
    [InlineData("† See your doctor first.")]
    [InlineData("\"Rest,\" he said, \"and walk.\"")]
    [InlineData("'Rest' is key.")]
    [InlineData("(Rest is key.)")]
    [InlineData("…and so it goes.")]
    public void Plain_text_is_no_lost_markup(string text)
    {
        using var folder = new ArticleFolderFixture();

        var diagnostics = folder.Write("en/a.md", ArticleText.WithText(text)).Compile().Diagnostics;

        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || diagnostic.Id is [_, _, '2', '0', '4' or '6', _]).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void What_is_not_read_is_told_beside_the_error_that_it_causes()
    {
        using var folder = new ArticleFolderFixture();

        var diagnostics = folder.Write("en/a.md", ArticleText.WithBody("##\u00A0Overview\n\nText.\n")).Compile().Diagnostics;

        Assert.Contains(diagnostics, diagnostic => diagnostic is { Id: "CC2041", Location: { Line: 7, Column: 1 } });
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "CC0202");
    }

    [Fact]
    public void Lost_markup_can_be_waived()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithText("See www.example.org. [@one]").Replace("updated:", "waive: [{ rule: CC2044, reason: Shown as printed on the leaflet. }]\nupdated:"));

        Assert.Empty(folder.Compile().Diagnostics);
    }

    [Fact]
    public void Lost_markup_of_shared_files_is_told()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nSee www.example.org.\n");

        Assert.Equal("CC2044", Assert.Single(folder.Compile().Diagnostics).Id);
    }

    [Fact]
    public void What_was_found_stays_found_when_nothing_changed()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", SoundArticle.WithText("See www.example.org. [@one]"));
        var options = new CompilationOptions { Name = "Test", CachePath = folder.FullPath("cache") };

        var first = LibraryCompiler.Compile(folder.FullPath("in"), options).Diagnostics;
        var second = LibraryCompiler.Compile(folder.FullPath("in"), options).Diagnostics;

        Assert.Equal("CC2044", Assert.Single(first).Id);
        Assert.Equal(first, second);
    }
}
