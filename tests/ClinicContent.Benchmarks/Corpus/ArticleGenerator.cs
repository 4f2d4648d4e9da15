using System.Globalization;
using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>
/// Writes folders of articles as large as wanted. The same seed gives the same bytes; the articles are as long as ours, with
/// lists, callouts, tables, terms, links to each other and sources, and no rule finds fault with them.
/// </summary>
internal sealed class ArticleGenerator
{
    private static readonly string[] Parts =
    [
        "Ankle", "Arm", "Back", "Calf", "Chest", "Elbow", "Face", "Finger", "Foot", "Groin", "Hand", "Heel", "Hip", "Jaw", "Knee", "Leg",
        "Neck", "Rib", "Shin", "Shoulder", "Spine", "Thigh", "Thumb", "Toe", "Wrist",
    ];

    private static readonly string[] Problems =
    [
        "ache", "bruise", "burn", "cramp", "cyst", "fracture", "gout", "lump", "numbness", "pain", "rash", "soreness", "spasm", "spur",
        "sprain", "stiffness", "strain", "swelling", "tear", "weakness",
    ];

    private static readonly string[] Times =
    [
        "after a crash", "after a fall", "after a long drive", "after rest", "after surgery", "after work", "at a desk", "at home", "at night",
        "at school", "in adults", "in children", "in cold weather", "in heat", "in older people", "in runners", "in swimmers", "in the morning",
        "on stairs", "with age",
    ];

    private static readonly string[] Subjects =
    [
        "The pain", "A warm pack", "A short walk", "Your doctor", "A nurse", "This muscle", "The joint", "A good shoe", "Cold air", "Hard work",
        "Sleep", "A long rest", "The scan", "A gentle stretch", "The nerve", "Your weight", "A firm bed", "The brace", "A new drug", "Stress",
    ];

    private static readonly string[] Verbs =
    [
        "may change", "often helps", "can hurt", "may ease", "will not harm", "can slow", "may warm", "often tires", "can loosen", "may press on",
        "can protect", "should not strain", "may numb", "helps to heal", "often wakes",
    ];

    private static readonly string[] Objects =
    [
        "your lower back", "the sore spot", "your leg", "the muscles of the hip", "a weak ankle", "your sleep", "the bones of the foot",
        "the nerve", "an old wound", "your daily walk", "both knees", "the tendon", "your neck and arms", "the whole joint", "blood flow",
        "the skin", "your hands", "what you can do", "the discs of the spine", "the other side",
    ];

    private static readonly string[] Ends =
    [
        "within a week", "for a short time", "when you stand up", "if you lift too much", "at the end of the day", "as you grow older",
        "before it gets worse", "in most people", "more than you think", "after two or three days", "while you sit", "again and again",
        "without a clear cause", "on a bad day", "once you are well",
    ];

    private readonly int _seed;
    private readonly string[] _slugs;

    /// <param name="count">How many articles there are.</param>
    /// <param name="seed">Other seeds give other texts.</param>
    public ArticleGenerator(int count, int seed = 1)
    {
        _seed = seed;
        _slugs = [.. Enumerable.Range(0, count).Select(SlugOf)];
    }

    public IReadOnlyList<string> Slugs => _slugs;

    /// <summary>Writes all articles to <c>{folder}/en</c>.</summary>
    public void WriteTo(string folder)
    {
        var language = Directory.CreateDirectory(Path.Combine(folder, "en")).FullName;
        for (var i = 0; i < _slugs.Length; i++)
        {
            File.WriteAllText(Path.Combine(language, $"{_slugs[i]}.md"), Article(i));
        }
    }

    /// <summary>The text of an article's file.</summary>
    public string Article(int number)
    {
        var text = new Text(new SplitMix((ulong)_seed << 32 | (uint)number));
        var related = new[] { number - 2, number - 1, number + 1, number + 2 }
            .Select(other => (other + _slugs.Length) % _slugs.Length).Where(other => other != number).Distinct().Select(other => _slugs[other]).ToList();
        text.Append($$"""
            ---
            title: {{TitleOf(number)}}
            kind: condition
            alsoCalled: [{{TitleOf(number).ToLowerInvariant()}} pain]
            summary: {{text.Sentence()}} {{text.Sentence()}}
            topics: [{{Parts[number % Parts.Length].ToLowerInvariant()}}, {{Problems[number / Parts.Length % Problems.Length]}}]
            codes:
              - { system: icd-10-cm, code: M79.6{{number % 10}}, display: Pain in limb {{number % 10}} }
            sections:
              - { id: overview, aspect: Overview }
              - { id: causes, aspect: Causes }
              - { id: diagnosis }
              - { id: prevention, aspect: Prevention }
              - { id: treatment, aspect: Treatments }
              - { id: when-to-get-help, aspect: SeeDoctor }
            related: [{{string.Join(", ", related)}}]
            sources:
              - { id: one, title: "A study of {{number}} people", publisher: "Example Institute", url: "https://www.example.org/studies/{{number}}", accessed: 2026-11-22 }
              - { id: two, title: "Facts on pain", publisher: "Example Library", url: "https://www.example.com/facts", accessed: 2026-11-22 }
              - { id: three, title: "How to rest", publisher: "Example Hospital", url: "https://www.example.net/rest/{{number % 97}}", accessed: 2026-11-22 }
              - { id: four, title: "Care plans", publisher: "Example School", url: "https://www.example.edu/plans", accessed: 2026-11-22 }
            origin: Written by a program.
            review: { status: unreviewed }
            updated: 2026-11-22
            ---

            """);
        text.Heading("What is it?").Paragraph(5).Paragraph(4, $"You can seek care at {{{{clinic.name}}}} for a [like problem]({related.FirstOrDefault(_slugs[number])}.md).").List(4);
        text.Heading("What are the causes?").Paragraph(4).List(5).Paragraph(5);
        text.Heading("How is the cause found?").Paragraph(4, "An MRI is a scan that uses a strong magnet.").List(3).Table();
        text.Heading("How can I prevent it?").Paragraph(3, $"See [more on this]({_slugs[text.Next(_slugs.Length)]}.md#prevention).").List(4).Paragraph(5);
        text.Heading("How is it treated?").Append("{{clinic.treatment}}\n\n").Paragraph(5, $"A [block]({_slugs[text.Next(_slugs.Length)]}.md) may help.").List(4);
        text.Heading("When should I get help?").Callout("EMERGENCY", "Call 911 if you have any of these signs:").Callout("URGENT", "See a doctor soon with any of these signs:");
        return text.Paragraph(4, "You can [make an appointment](clinic:appointments).").Append("*[MRI]: magnetic resonance imaging\n").ToString();
    }

    private static string SlugOf(int number) =>
        $"{Parts[number % Parts.Length]} {Problems[number / Parts.Length % Problems.Length]} {Times[number / (Parts.Length * Problems.Length) % Times.Length]}"
            .ToLowerInvariant().Replace(' ', '-') + Round(number, "-");

    private static string TitleOf(int number) =>
        $"{Parts[number % Parts.Length]} {Problems[number / Parts.Length % Problems.Length]} {Times[number / (Parts.Length * Problems.Length) % Times.Length]}{Round(number, " ")}";

    // There are 10,000 names; more articles are numbered.
    private static string Round(int number, string before) =>
        number / (Parts.Length * Problems.Length * Times.Length) is > 0 and var round ? string.Create(CultureInfo.InvariantCulture, $"{before}{round + 1}") : "";

    /// <summary>The generator of Steele, Lea and Flood (Fast splittable pseudorandom number generators, 2014): the same everywhere, which Random does not promise.</summary>
    private sealed class SplitMix(ulong state)
    {
        public int Next(int end)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
        }
    }

    private sealed class Text(SplitMix random)
    {
        private static readonly string[] SourceIds = ["one", "two", "three", "four"];

        private readonly StringBuilder _text = new();
        private int _cited;

        public int Next(int end) => random.Next(end);

        public string Sentence() => $"{Any(Subjects)} {Any(Verbs)} {Any(Objects)} {Any(Ends)}.";

        public Text Append(string text)
        {
            _text.Append(text);
            return this;
        }

        public Text Heading(string heading) => Append($"## {heading}\n\n");

        public Text Paragraph(int sentences, string last = "")
        {
            for (var i = 0; i < sentences; i++)
            {
                _text.Append(i == 0 ? "" : " ").Append(i % 4 == 3 ? Sentence().Replace(" may ", " *may* ", StringComparison.Ordinal) : Sentence());
            }

            return Append($"{(last.Length > 0 ? " " : "")}{last} {Citation()}\n\n");
        }

        public Text List(int items)
        {
            for (var i = 0; i < items; i++)
            {
                _text.Append($"- **{Any(Subjects)}.** {Sentence()} {Citation()}\n");
            }

            return Append("\n");
        }

        public Text Table()
        {
            _text.Append("| What | When |\n| --- | --- |\n");
            for (var i = 0; i < 3; i++)
            {
                _text.Append($"| {Any(Objects)} | {Any(Ends)} {Citation()} |\n");
            }

            return Append("\n");
        }

        public Text Callout(string kind, string first)
        {
            _text.Append($"> [!{kind}]\n> {first}\n>\n");
            for (var i = 0; i < 4; i++)
            {
                _text.Append($"> - {Any(Subjects)} {Any(Verbs)} {Any(Objects)}. {Citation()}\n");
            }

            return Append("\n");
        }

        public override string ToString() => _text.ToString();

        // Each source in turn, as every block cites one.
        private string Citation() => $"[@{SourceIds[_cited++ % SourceIds.Length]}]";

        private string Any(string[] words) => words[random.Next(words.Length)];
    }
}
