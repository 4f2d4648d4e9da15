namespace ClinicContent.Tool.Tests;

public class TextImportTests
{
    private const string Prose = "Your knee can hurt after a fall or a long walk, and it often gets better within weeks.";

    [Theory]
    [InlineData("Knee pain\n=========\n\n{0}\n\nCauses\n------\n\n{0}", "Knee pain", "Overview, Causes")]
    [InlineData("KNEE PAIN\n\n{0}\n\nCAUSES\n{0}\n\nWHAT HELPS?\n\n- Ice", "KNEE PAIN", "Overview, CAUSES, WHAT HELPS?")]
    [InlineData("Knee pain\n\n{0}\n\nCauses\n\n{0}\n\nWhat can you do?\n\n{0}", "Knee pain", "Overview, Causes, What can you do?")]
    [InlineData("Knee pain\n\n1. Causes\n\n{0}\n\n2. What helps\n\n{0}", "Knee pain", "1. Causes, 2. What helps")]
    [InlineData("Knee pain\n\n1. Causes\n\n{0}\n\n1.1 Falls\n\n{0}\n\n2. What helps\n\n{0}", "Knee pain", "1. Causes, 2. What helps")]
    [InlineData("# Knee pain\n\n{0}\n\n## Causes\n\n{0}", "Knee pain", "Overview, Causes")]
    [InlineData("=========\nKnee pain\n=========\n{0}\n\nCauses\n~~~~~~\n{0}", "Knee pain", "Overview, Causes")]
    [InlineData("Knee pain\n\nSection 1: Causes\n\n{0}", "Knee pain", "Section 1: Causes")]
    [InlineData("{0}\n\nDr. Ana Ruiz\n\nPhoenix", "Your knee can hurt after a fall or a long walk, and it often gets better within ...", "Overview")]
    public void Headings_are_found(string text, string title, string sections)
    {
        using var run = new ImportRun("1.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Prose));

        run.Text();
        Assert.Contains($"title: \"{title}\"\n", run.Article, StringComparison.Ordinal);
        Assert.Equal(sections, string.Join(", ", run.Body.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Replace("\\", "", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("• Rest\n• Ice\n  and heat\n• Walk", "- Rest\n- Ice and heat\n- Walk")]
    [InlineData("- Rest\n- Ice\n\n- Walk", "- Rest\n- Ice\n- Walk")]
    [InlineData("* Rest\n* Ice", "- Rest\n- Ice")]
    [InlineData("– Rest\n– Ice", "- Rest\n- Ice")]
    [InlineData("o\tRest\no\tIce", "- Rest\n- Ice")]
    [InlineData("•Rest\n•Ice", "- Rest\n- Ice")]
    [InlineData("▪️ Ice\n▪️ Heat", "- Ice\n- Heat")]
    [InlineData("✔️Ice\n✔️Heat\n✔️ Walk", "- Ice\n- Heat\n- Walk")]
    [InlineData("▶️ Ice\n▶️ Heat\n  and more", "- Ice\n- Heat and more")]
    [InlineData("\uF0B7\tRest\n\uF0B7\tIce", "- Rest\n- Ice")]
    [InlineData("1. Rest\n2. Ice", "1. Rest\n2. Ice")]
    [InlineData("1) Rest\n\n2) Ice", "1. Rest\n2. Ice")]
    [InlineData("(a) Rest\n(b) Ice", "1. Rest\n2. Ice")]
    [InlineData("i. Rest\nii. Ice\niii. Walk", "1. Rest\n2. Ice\n3. Walk")]
    [InlineData("3. Rest\n4. Ice", "3. Rest\n4. Ice")]
    [InlineData("- Rest\n    - in bed\n    - in a chair\n- Ice", "- Rest\n  - in bed\n  - in a chair\n- Ice")]
    [InlineData("1. Rest\n\n   For a day.\n\n2. Ice", "1. Rest\n\n   For a day.\n\n2. Ice")]
    [InlineData("- Rest\n1. Ice", "- Rest\n\n1. Ice")]
    [InlineData("Do this:\n- Rest\n- Ice\nThen walk.", "Do this:\n\n- Rest\n- Ice\n\nThen walk.")]
    [InlineData("A. Ruiz wrote this for her patients in Phoenix.", "A\\. Ruiz wrote this for her patients in Phoenix.")]
    [InlineData("a) Rest\nb) Ice\nc) Heat", "1. Rest\n2. Ice\n3. Heat")]
    [InlineData("a) rest\n   i) in bed\n   ii) in a chair\nb) ice", "1. rest\n   1. in bed\n   2. in a chair\n2. ice")]
    [InlineData("Pain of this kind is common if you are older than\n55. An MRI is seldom needed.", "Pain of this kind is common if you are older than 55. An MRI is seldom needed.")]
    [InlineData("Do this exercise each day, for a time of about 5\n- 10 minutes in the morning.", "Do this exercise each day, for a time of about 5 - 10 minutes in the morning.")]
    [InlineData("- Pain of this kind is common if you are older than\n55. An MRI is seldom needed.\n- Walk", "- Pain of this kind is common if you are older than 55. An MRI is seldom needed.\n- Walk")]
    [InlineData("- Rest in a\n  bed\n- Walk", "- Rest in a bed\n- Walk")]
    [InlineData("Do this:\n- Rest", "Do this:\n\n- Rest")]
    [InlineData("Go on with\n3. Rest\n4. Ice", "Go on with\n\n3. Rest\n4. Ice")]
    [InlineData("1.- Descanse.\n2.- Camine.", "1. Descanse.\n2. Camine.")]
    [InlineData("1.º Descanse.\n\n2.º Camine.", "1. Descanse.\n2. Camine.")]
    [InlineData("1- Rest.\n2- Walk.\n\nThen stop.", "1. Rest.\n2. Walk.\n\nThen stop.")]
    [InlineData("3.º de mayo.\n\nLa 2.ª dosis.", "3\\.º de mayo.\n\nLa 2.ª dosis.")]
    [InlineData("1. Rest.\n1. Ice.\n1. Walk.", "1. Rest.\n2. Ice.\n3. Walk.")]
    [InlineData("* Walk\n* ~~Run~~\n* Swim", "- Walk\n- Swim")]
    public void Lists_are_found(string text, string expected)
    {
        using var run = new ImportRun("1.txt", $"Knee pain\n=========\n\nCauses\n------\n\n{text}\n");

        Assert.Equal($"## Causes\n\n{expected}\n", run.Body);
        run.Text();
    }

    [Theory]
    [InlineData("Your knee can hurt after a fall or a long\nwalk, and it often gets better.\nRest it for a day.\n\nThen walk.", "Your knee can hurt after a fall or a long walk, and it often gets better.\n\nRest it for a day.\n\nThen walk.")]
    [InlineData("Your knee can hurt after a fall or a long walk. Often\nit gets better within a few weeks. The pain is dull.\nRest it for a day.", "Your knee can hurt after a fall or a long walk. Often it gets better within a few weeks. The pain is dull. Rest it for a day.")]
    [InlineData("Your knee can hurt after a fall or a long walk, and it often gets better within weeks if you rest it and do not strain it at all.\nA second paragraph.", "Your knee can hurt after a fall or a long walk, and it often gets better within weeks if you rest it and do not strain it at all.\n\nA second paragraph.")]
    [InlineData("Your knee can hurt after a long and infor-\nmal walk, or long-\nterm strain. An informal walk is a short one.", "Your knee can hurt after a long and informal walk, or long-term strain. An informal walk is a short one.")]
    [InlineData("Desert Spine\n12 Main Street\nPhoenix\n\nYour knee can hurt after a fall or a long walk, and it often gets better.", "Desert Spine\\\n12 Main Street\\\nPhoenix\n\nYour knee can hurt after a fall or a long walk, and it often gets better.")]
    [InlineData("Drug\tDose\nIbuprofen\t200 mg\nNaproxen\t220 mg", "| Drug | Dose |\n| --- | --- |\n| Ibuprofen | 200 mg |\n| Naproxen | 220 mg |")]
    [InlineData("Drug        Dose\nIbuprofen   200 mg\nNaproxen    220 mg", "| Drug | Dose |\n| --- | --- |\n| Ibuprofen | 200 mg |\n| Naproxen | 220 mg |")]
    [InlineData("| Drug | Dose |\n|------|------|\n| Ibuprofen | 200 mg |", "| Drug | Dose |\n| --- | --- |\n| Ibuprofen | 200 mg |")]
    [InlineData("One paragraph here.\n\n-----\n\nAnother paragraph here.", "One paragraph here.\n\nAnother paragraph here.")]
    [InlineData("Ibuprofen   200 mg   morning\nTramadol             night\nNaproxen    250 mg   noon", "| Ibuprofen | 200 mg | morning |\n| --- | --- | --- |\n| Tramadol |  | night |\n| Naproxen | 250 mg | noon |")]
    [InlineData("            Dose     When\nIbuprofen   200 mg   noon\nTramadol\nNaproxen    250 mg   night", "|  | Dose | When |\n| --- | --- | --- |\n| Ibuprofen | 200 mg | noon |\n| Tramadol |  |  |\n| Naproxen | 250 mg | night |")]
    [InlineData("Ibuprofen   200 mg\nNaproxen       250 mg", "Ibuprofen 200 mg\\\nNaproxen 250 mg")]
    public void Paragraphs_and_tables_are_found(string text, string expected)
    {
        using var run = new ImportRun("1.txt", $"Knee pain\n=========\n\nCauses\n------\n\n{text}\n");

        Assert.Equal($"## Causes\n\n{expected}\n", run.Body);
        run.Text();
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_end_of_a_line_counts(string end)
    {
        using var run = new ImportRun("1.txt", string.Join(end, "Knee pain", "", Prose, "", "- Rest", "- Ice"));

        Assert.Equal($"## Overview\n\n{Prose}\n\n- Rest\n- Ice\n", run.Body);
    }

    [Fact]
    public void Columns_that_are_no_table_are_told()
    {
        using var run = new ImportRun("1.txt", "Knee pain\n=========\n\nIbuprofen   200 mg\nNaproxen       250 mg\n");

        Assert.Contains("1.txt(4,1): changed: columns that do not make a table are now lines of text: check the order of the text\n", run.Output, StringComparison.Ordinal);
    }
}
