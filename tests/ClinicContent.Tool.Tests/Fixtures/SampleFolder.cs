namespace ClinicContent.Tool.Tests;

/// <summary>A small folder of articles with each kind of node, two languages and a clinic, for the commands that show packs.</summary>
internal static class SampleFolder
{
    public const string KneePain = """
        ---
        title: Knee pain
        kind: condition
        summary: Knee pain often gets better with rest. Move your knee a bit each day.
        topics: [knees, self-care]
        codes: [{ system: icd-10-cm, code: M25.561, display: Pain in right knee }]
        sections:
          - { id: overview, aspect: Overview }
          - { id: what-to-do, aspect: SelfCare }
        related: [walking]
        aliases: [sore-knee]
        sources: [{ id: nhs, title: Knee pain, publisher: NHS, url: "https://www.nhs.uk/conditions/knee-pain/", accessed: 2026-11-22 }]
        review: { status: reviewed, by: Ana Ruiz, credentials: MD, on: 2026-11-01, due: 2028-11-01 }
        updated: 2026-11-20
        ---
        ## What is knee pain?

        Your knee **hurts** when you *bend* it. An MRI shows why. Ask at {{clinic.name}}. [@nhs]

        > [!URGENT]
        > Call [us](clinic:phone) if it is hot.

        | Day | Walk |
        | --- | ---: |
        | 1 | 5 minutes |

        *[MRI]: magnetic resonance imaging

        ## What can you do?

        1. [Walk](walking.md#overview) a bit.
        2. Read [more](https://www.nhs.uk/conditions/knee-pain/).

        ### Tools

        A `brace`\
        can help.

        ![A knee in a brace](https://www.example.org/brace.png)

        """;

    public const string Walking = """
        ---
        title: Walking
        kind: self-care
        summary: Walk a bit each day.
        topics: [self-care]
        sections: [{ id: overview, aspect: Overview }]
        updated: 2026-11-20
        ---
        ## Why walk?

        - It helps your [knee](knee-pain.md).

        """;

    public const string Clinic = "{ \"name\": \"Sonora Spine Clinic\", \"phone\": \"602-555-0100\" }\n";

    public static ArticleFolderFixture New() => new ArticleFolderFixture()
        .Write("_clinic.json", Clinic)
        .Write("en/knee-pain.md", KneePain)
        .Write("en/walking.md", Walking)
        .Write("es/walking.md", Walking.Replace("Walking", "Caminar").Replace("Walk a bit each day.", "Camine un poco cada día."));

    /// <summary>The sample with a part of one of its files replaced, which must be there.</summary>
    public static ArticleFolderFixture With(string file, string part, string replacement)
    {
        var folder = New();
        var text = File.ReadAllText(folder.FullPath(file));
        Assert.Contains(part, text, StringComparison.Ordinal);
        return folder.Write(file, text.Replace(part, replacement));
    }
}
