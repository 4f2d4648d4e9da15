using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>English as patients in the United States and the United Kingdom write it.</summary>
internal sealed partial class EnglishWords : SearchLanguage
{
    // The common stems of international nonproprietary names (WHO: The use of stems in the selection of INN), and older names made alike.
    private static readonly string[] MedicineEndings =
    [
        "pentin", "gabalin", "oxetine", "triptyline", "pramine", "profen", "fenac", "oxicam", "coxib", "codone", "morphone", "phine", "fentanil", "fentanyl", "adol", "ethadone", "oxone", "azepam", "azolam", "zepam",
        "olam", "prine", "zaprine", "baclofen", "prodol", "bamol", "anidine", "caine", "sone", "solone", "cinolone", "sartan", "statin", "olol", "dipine", "pril", "parin", "xaban", "gatran", "grel", "grelor",
        "farin", "spirin", "phen", "lamine", "mycin", "cillin", "floxacin", "azole", "tidine", "prazole", "triptan", "dronate", "formin", "gliptin", "glutide", "terol", "setron", "barbital", "mab", "tinib", "roxen",
        "toin", "zepine", "citalopram", "faxine", "cyclin", "cycline", "deine", "saicin", "hydramine", "acin", "ofenac", "lorac", "pyrine",
    ];

    private static readonly (string American, string British)[] Spellings =
    [
        ("anesth", "anaesth"), ("hemorrh", "haemorrh"), ("hemat", "haemat"), ("orthoped", "orthopaed"), ("pediatr", "paediatr"), ("gynec", "gynaec"), ("anemi", "anaemi"), ("edema", "oedema"), ("esophag", "oesophag"), ("diarrhea", "diarrhoea"),
        ("estrogen", "oestrogen"), ("leukem", "leukaem"), ("tumor", "tumour"), ("color", "colour"), ("behavior", "behaviour"), ("labor", "labour"), ("favor", "favour"), ("odor", "odour"), ("humor", "humour"), ("fiber", "fibre"), ("center", "centre"),
        ("liter", "litre"), ("gray", "grey"), ("disk", "disc"), ("disc", "disk"), ("traveling", "travelling"), ("labeled", "labelled"),
    ];

    public EnglishWords() => AddForms("""
        =tire tires tyre tyres
        pain pains painful hurt hurts hurting ache aches aching achy ached sore soreness
        injection injections inject injected injecting injectable shot shots jab jabs
        medicine medicines medication medications med meds drug drugs
        pill pills tablet tablets capsule capsules
        doctor doctors dr doc docs physician physicians
        treatment treatments treat treats treated treating
        foot feet toe toes
        calf calves
        tooth teeth
        child children kid kids
        sleep slept sleeping sleeps asleep
        break broke broken breaks breaking
        fall fell fallen falling falls
        sit sat sitting sits
        stand stood standing stands
        run ran running runs
        bend bent bending bends
        swell swollen swelling swells swelled
        drive drove driving driven drives
        tear tore torn tears tearing
        feel felt feeling feels feelings
        shoot shooting shoots radiate radiates radiating radiated
        tired fatigue fatigued exhausted exhausting
        sleepy sleepiness drowsy drowsiness
        butt buttock buttocks
        stomach stomachs belly tummy
        alcohol wine beer liquor booze vodka whiskey tequila
        spine spinal spines
        disc discs disk disks discal
        arthritis arthritic arthritides
        surgery surgeries surgical surgically
        pregnant pregnancy pregnancies
        pee pees peeing peed urinate urinates urinating urinated urination
        poop poops pooping stool stools
        weak weaker weakest weakness weaken weakens weakened weakening
        worse worst worsen worsens worsening worsened
        low lower lowest
        tingle tingles tingling tingly tingled
        addiction addict addicts addicted addictive addictions
        depression depressed depressive
        inflammation inflamed inflammatory inflame
        therapy therapies therapist therapists
        relief relieve relieves relieved reliever relievers relieving
        relax relaxer relaxers relaxant relaxants relaxing relaxes relaxed
        cant cannot couldnt
        dont doesnt didnt
        x xs
        """);

    public override IReadOnlySet<string> StopWords { get; } = Words("""
        a an the this that these those and or but if so than then too as of at by for from in into on onto to with without about over under up down out off near between through during before after again
        i im ive id ill me my mine myself you your youre yours yourself he him his she her hers it its we us our they them their who whom whose which what whats when where why how hows
        am is isnt are arent was wasnt were be been being do does doesnt did didnt done doing dont have has had having havent can cant cannot could couldnt would should shouldnt will wont may might must shall
        no not nor yes any some all both each few more most other such own same just also only even still ever never here there now
        get gets getting got gotten need needs needed want wants wanted know let lets please help helps helped go goes going went take takes taking took use uses using used say says said
        rid cannot wont isnt like really very much many lot lots because while until whats theres thats one ones someone something anything anyone everything else ok okay hi hello thanks thank
        am pm etc vs eg ie
        nothing nobody everyone everybody everywhere somebody somewhere anybody anywhere though although however since yet already almost maybe perhaps enough within without upon across along behind beside besides
        below above toward towards among against either neither whether whenever wherever whatever anyway together apart instead really actually especially kinda sorta gonna wanna gotta yall youve ive theyre weve shes hes hed wouldve
        """).ToHashSet();

    public override IReadOnlySet<string> Fillers { get; } = Words("""
        bad good best better great new old make makes making made work works working fix fixes fixing happen happens happening long short often time times day days week weeks month months year years
        people person thing things way ways start starts started starting keep keeps kept try tries trying tried look looks come comes coming put puts find finding found give gives gave given tell tells told ask asks
        mean means meaning normal sudden suddenly right different common possible cause causes caused causing kind kinds type types every always sometimes usually today tonight yesterday week first next last little
        morning mornings afternoon evening evenings night nights hour hours minute minutes moment already later soon
        big bit severe serious seriously safe safely necessary quick quickly fast slow slowly kill kills killing terrible horrible awful extreme extremely constant constantly itself thats around away anymore
        """).ToHashSet();

    public override IReadOnlyList<string> PartsOfTheBody { get; } = Words("""
        head skull scalp brain face facial forehead temple cheek jaw chin eye eyes eyelid ear ears nose nasal sinus sinuses mouth lip lips tongue tooth teeth gum gums throat tonsil tonsils neck nape
        shoulder shoulders rotator collarbone clavicle armpit arm arms elbow elbows forearm wrist wrists hand hands finger fingers thumb thumbs knuckle knuckles
        chest breast breasts rib ribs sternum heart lung lungs abdomen abdominal belly stomach tummy gut bowel bowels colon rectum liver gallbladder pancreas spleen kidney kidneys bladder prostate uterus womb ovary ovaries vagina penis testicle testicles
        back spine groin pelvis pelvic buttock buttocks butt hip hips tailbone coccyx leg legs thigh thighs hamstring knee knees kneecap shin shins calf calves ankle ankles foot feet heel heels toe toes achilles
        skin hair nail nails front anterior
        """);

    public override IReadOnlyList<string> OtherSubjects { get; } = EnglishOtherSubjects.Text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public override IReadOnlyList<string> NeverSubjects { get; } = Words("dog dogs puppy puppies kitten pet pets neoplasm neoplastic lawyer lawyers attorney lawsuit salary movie song lyrics");

    public override IReadOnlySet<string> LightWords { get; } = Words("""
        a an the this that these those and or but so if than then of at by for from in into on onto to with as i im ive id ill my mine you your youre youve yours he him his she her hers hes shes it its we us our they them their theyre
        am is are was were be been being do did does
        """).ToHashSet();

    public override string SignClasses => EnglishSignClasses.Text;

    public override IReadOnlyList<string> EverydayWords { get; } = Words(EnglishEverydayWords.Text);

    public override IReadOnlyList<string> Endings { get; } = ["ations", "ation", "ness", "ings", "ions", "ally", "ing", "ers", "ion", "ies", "ied", "ed", "er", "es", "ly", "al", "ic", "y", "e", "s", ""];

    public override IReadOnlyList<string> Sounds { get; } = ["f", "ph", "ph", "f", "y", "i", "i", "y", "k", "c", "s", "c", "ss", "c", "c", "s", "z", "s", "ck", "c", "c", "ch", "k", "ch"];

    public override IEnumerable<string> OtherSpellings(string word)
    {
        foreach (var (american, british) in Spellings)
        {
            if (word.Contains(american, StringComparison.Ordinal) && !word.Contains(british, StringComparison.Ordinal))
            {
                yield return word.Replace(american, british, StringComparison.Ordinal);
            }
        }

        if (American(word) is var changed && changed != word)
        {
            yield return changed;
        }

        if (word.Length > 5 && Ize().IsMatch(word))
        {
            yield return Ize().Replace(word, "$1s$2");
        }
    }

    public override bool IsMedicine(string word) => EndsInAny(word, MedicineEndings);

    protected override string Stem(string word)
    {
        var stem = EnglishStemmer.Stem(American(word));
        return stem.Length > 3 && stem.EndsWith("ll", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    // British spelling becomes American. A few other words change with it, the same in all their forms.
    private static string American(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        word = Our().Replace(word, "$1or$2");
        word = Ise().Replace(word, "$1z$2");
        word = Tre().Replace(word, "$1er$2");
        word = Ae().Replace(word, "e");
        word = Oe().Replace(word, "e");
        return word.StartsWith("disk", StringComparison.Ordinal) ? $"disc{word.AsSpan(4)}"
            : word.StartsWith("grey", StringComparison.Ordinal) ? $"gray{word.AsSpan(4)}"
            : word.StartsWith("tyre", StringComparison.Ordinal) ? $"tire{word.AsSpan(4)}"
            : word.StartsWith("ageing", StringComparison.Ordinal) ? "aging"
            : word.StartsWith("programme", StringComparison.Ordinal) ? $"program{word.AsSpan(9)}"
            : word.StartsWith("practise", StringComparison.Ordinal) ? $"practice{word.AsSpan(8)}"
            : word.StartsWith("sceptic", StringComparison.Ordinal) ? $"skeptic{word.AsSpan(7)}"
            : word;
    }

    [GeneratedRegex("^(.{3,}i)z(e|es|ed|er|ers|ing|ation|ations)$")]
    private static partial Regex Ize();

    [GeneratedRegex("^(.{3,})our(s|ed|ing|ful|less|able|ite|ites)?$")]
    private static partial Regex Our();

    [GeneratedRegex("^(.{2,}[iy])s(e|es|ed|er|ers|ing|ation|ations)$")]
    private static partial Regex Ise();

    [GeneratedRegex("^(.+[tb])re(s?)$")]
    private static partial Regex Tre();

    // Where American has e alone: anaesthesia, haemorrhage, paediatric, orthopaedic, gynaecology, caesarean, anaemia.
    [GeneratedRegex("ae(?=s|m|d|c)|^ae(?=t)")]
    private static partial Regex Ae();

    [GeneratedRegex("(?<=^|di|rrh|am)oe(?=d|s|t|a|b)")]
    private static partial Regex Oe();
}
