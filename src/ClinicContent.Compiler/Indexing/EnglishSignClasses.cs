namespace ClinicContent.Compiler;

/// <summary>English words that mean the same in the signs of emergencies: see <see cref="SearchLanguage.SignClasses"/>.</summary>
internal static class EnglishSignClasses
{
    public const string Text = """
        NAME:
        NOT: not, dont, doesnt, didnt, isnt, arent, wasnt, wont, havent, hasnt, wouldnt, never, no
        CANNOT: cannot, wont, unable, NOT able, can not, trouble, difficulty, hard, barely, problem
        LOST: lost, lose, losing, loss, gone, without, no
        UNFELT: CANNOT feel, NOT feel, LOST feel, LOST sensation
        NUMB: numb, UNFELT
        PRIVATES: groin, crotch, genital, privates, private, private part, lady part, bottom, butt, saddle, anus, vagina, penis, testicles, between leg, inner thigh, down there, wipe
        UNMOVED: CANNOT move, paralyzed, paralysis, paralyze
        WEAK: weak, gave out, give out, giving out, give way, gave way, giving way, buckle, jelly, LOST strength, LOST power, NOT hold, UNMOVED
        LEGS: leg, waist down
        PEE: pee, urine, bladder, piss
        STOOL: poop, bowel, feces, poo, shit
        BREATHE: breathe, breath
        CHOKED: CANNOT BREATHE, short breath, shortness breath, NOT BREATHE, gasping, suffocating, breathless, CANNOT air, enough air
        FEVER: fever, chills, shivering
        SHOT: shot, epidural, block, ablation, rfa, procedure, esi, surgery
        PAINED: pain, pressure, tight, tightness, heavy, heaviness, squeeze, crush
        SUDDEN: sudden
        BAD: bad, severe, terrible, horrible, awful, SUDDEN
        FACE: face, lip, tongue, throat
        SWOLLEN: swell, puffy, closing
        TOOK: took, taken
        MANY: 10, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 25, 30, 35, 40, 45, 50, 60, 90, 100, ten, twelve, fifteen, twenty, thirty, forty, fifty, dozen
        UNIT: mg, milligram, minute, percent, dosage
        MEDICINE: NAME, medicine, pill, opioid, painkiller, killer, narcotic, reliever, relaxer, dose, patch
        OVER: too many, too much
        TOO: OVER, bunch, handful of, bottle, box, extra, lots, lot
        VOMIT: vomit, throw up, threw up, puke, cough
        ASLEEP: CANNOT wake, NOT wake, NOT respond, unresponsive, unconscious, LOST consciousness
        CHILD: child, toddler, baby, son, daughter, grandson
        SPEAK: speak, talk, speech, word
        ONESIDE: one side, half body, half face
        SIDE: ONESIDE, left side, right side
        DIE: die, dead, death
        WANT: want, wanna, wish, thinking, thought, rather, ready, urge, plan
        """;
}
